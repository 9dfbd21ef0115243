package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.LiteralTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.vocabulary.KafkaSettings;
import dev.breakwater.errorprone.vocabulary.KafkaSettings.Client;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;

/** Reports settings of a Kafka client whose name is a slip. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "No client knows this setting, whose name is almost that of one",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ConfigKeyMisspelt extends BackendCheck {
  /** Names that are further from a known one than this are somebody's own. */
  private static final int SLIPS = 2;

  public ConfigKeyMisspelt() {
    this(SuiteConfig.unset());
  }

  @Inject
  ConfigKeyMisspelt(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    KafkaConfigurations.watch(watch, ConfigKeyMisspelt::look);
  }

  private static void look(Client client, ConstantMap settings, Site site) {
    settings
        .values()
        .forEach(
            (key, value) -> {
              if (!isKnown(key)) {
                var near = near(key, client);
                if (near.size() == 1 && !settings.mentions(near.get(0))) {
                  report(value, key, near.get(0), site);
                }
              }
            });
  }

  private static boolean isKnown(String key) {
    return Arrays.stream(Client.values()).anyMatch(c -> KafkaSettings.of(c).containsKey(key));
  }

  private static void report(ConstantMap.Value value, String key, String meant, Site site) {
    site.report(
        value.key(),
        "Kafka knows no setting %s, and goes on with its default for %s after a line in its log; correct the name"
            .formatted(key, meant),
        value.key() instanceof LiteralTree
            ? SuggestedFix.replace(value.key(), '"' + meant + '"')
            : SuggestedFix.emptyFix());
  }

  /** The settings whose names are nearest, if they are near enough. */
  private static List<String> near(String key, Client client) {
    var nearest = new ArrayList<String>();
    int least = SLIPS;
    for (var known : KafkaSettings.of(client).keySet()) {
      int slips = Math.abs(known.length() - key.length()) > SLIPS ? SLIPS + 1 : slips(key, known);
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      if (slips == least) {
        nearest.add(known);
      }
    }
    return nearest;
  }

  /** How many characters have to be put in, left out or replaced to make one name of the other. */
  private static int slips(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
