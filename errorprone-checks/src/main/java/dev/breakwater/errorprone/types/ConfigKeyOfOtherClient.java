package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.breakwater.core.KafkaSettings;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;

/** Reports settings of a Kafka client that only another kind of client knows. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This client does not know this setting, so it does nothing",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ConfigKeyOfOtherClient extends BackendCheck {
  private static final Map<Client, List<Client>> KNOWN = known();

  public ConfigKeyOfOtherClient() {
    this(SuiteConfig.unset());
  }

  @Inject
  ConfigKeyOfOtherClient(SuiteConfig config) {
    super(config);
  }

  private static Map<Client, List<Client>> known() {
    var known = new EnumMap<Client, List<Client>>(Client.class);
    for (var client : Client.values()) {
      known.put(client, List.of(client));
    }
    // a Streams application hands each of its clients what that client knows
    known.put(Client.STREAMS, List.of(Client.values()));
    return known;
  }

  @Override
  protected void watch(Watch watch) {
    KafkaConfigurations.watch(watch, ConfigKeyOfOtherClient::look);
  }

  private static void look(Client client, ConstantMap settings, Site site) {
    settings
        .values()
        .forEach(
            (key, value) -> {
              if (!isKnown(client, key)) {
                for (var other : Client.values()) {
                  if (KafkaSettings.of(other).containsKey(key)) {
                    report(value, key, client, other, site);
                    return;
                  }
                }
              }
            });
  }

  private static boolean isKnown(Client client, String key) {
    return KNOWN.get(client).stream().anyMatch(c -> KafkaSettings.of(c).containsKey(key));
  }

  private static void report(
      ConstantMap.Value value, String key, Client client, Client other, Site site) {
    site.report(
        value.key(),
        "%s is a setting of %s, and %s goes on without it after a line in its log; remove it, or set what was meant"
            .formatted(key, nameOf(other), nameOf(client)));
  }

  private static String nameOf(Client client) {
    return switch (client) {
      case STREAMS -> "Kafka Streams";
      case ADMIN -> "an admin client";
      default -> "a " + client.name().toLowerCase(Locale.ROOT);
    };
  }
}
