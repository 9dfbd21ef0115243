package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.LiteralTree;
import dev.breakwater.core.KafkaSettings;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.core.Level;
import dev.breakwater.core.NearestNames;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import java.util.Arrays;
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
                var near = NearestNames.of(key, KafkaSettings.of(client).keySet());
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
}
