package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import dev.breakwater.core.KafkaSettings;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.core.KafkaSettings.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.ConstantMap.Unseen;
import dev.breakwater.errorprone.syntax.ConstantMap.Value;
import javax.inject.Inject;

/** Reports settings with which a Kafka client cannot be made. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Kafka refuses this value, so this client cannot be made",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class ConfigValueRefused extends BackendCheck {
  public ConfigValueRefused() {
    this(SuiteConfig.unset());
  }

  @Inject
  ConfigValueRefused(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    KafkaConfigurations.watch(watch, ConfigValueRefused::look);
  }

  private static void look(Client client, ConstantMap settings, Site site) {
    settings
        .values()
        .forEach(
            (key, value) -> {
              var setting = KafkaSettings.of(client).get(key);
              if (setting != null) {
                lookAtValue(setting, value.expression(), site);
              }
            });
    if (client == Client.PRODUCER) {
      lookAtIdempotence(settings, site);
      lookAtDeliveryTimeout(settings, site);
    } else if (client == Client.CONSUMER) {
      lookAtHeartbeat(settings, site);
    }
  }

  private static void lookAtValue(Setting setting, ExpressionTree expression, Site site) {
    var value = ASTHelpers.constValue(expression);
    if (value == null) {
      return;
    }
    setting
        .instead(value)
        .ifPresent(
            instead ->
                site.report(
                    expression,
                    "%s takes %s, so a client with this value cannot be made (ConfigException)"
                        .formatted(setting.key(), instead)));
  }

  /** An explicit wish for idempotence, or for transactions, which need it. */
  private static void lookAtIdempotence(ConstantMap settings, Site site) {
    var wish = textAt("enable.idempotence", settings);
    boolean transactional = settings.get("transactional.id") instanceof Value;
    if (transactional && "false".equals(wish)) {
      site.report(
          expressionAt("enable.idempotence", settings),
          "transactional.id needs idempotence, so a producer with both settings cannot be made (ConfigException); "
              + "remove enable.idempotence");
    } else if ("true".equals(wish)
        || transactional && wish == null && isAbsent("enable.idempotence", settings)) {
      var cause = transactional ? "transactional.id" : "enable.idempotence";
      var acks = textAt("acks", settings);
      if ("0".equals(acks) || "1".equals(acks)) {
        reportWith("acks", cause, "acks=all", settings, site);
      }
      if ("0".equals(textAt("retries", settings))) {
        reportWith("retries", cause, "retries above 0", settings, site);
      }
      var inFlight = numberAt("max.in.flight.requests.per.connection", settings, null);
      if (inFlight != null && inFlight > 5) {
        reportWith(
            "max.in.flight.requests.per.connection",
            cause,
            "at most 5 requests in flight",
            settings,
            site);
      }
    }
  }

  private static void reportWith(
      String key, String cause, String needed, ConstantMap settings, Site site) {
    site.report(
        expressionAt(key, settings),
        "%s needs %s, so a producer with both settings cannot be made (ConfigException)"
            .formatted(cause, needed));
  }

  private static void lookAtDeliveryTimeout(ConstantMap settings, Site site) {
    var delivery = numberAt("delivery.timeout.ms", settings, null);
    var linger = numberAt("linger.ms", settings, 0L);
    var request = numberAt("request.timeout.ms", settings, 30_000L);
    if (delivery != null && linger != null && request != null && delivery < linger + request) {
      site.report(
          expressionAt("delivery.timeout.ms", settings),
          "delivery.timeout.ms has to be at least linger.ms and request.timeout.ms (30,000 by default) together, so "
              + "this producer cannot be made (ConfigException)");
    }
  }

  private static void lookAtHeartbeat(ConstantMap settings, Site site) {
    var heartbeat = numberAt("heartbeat.interval.ms", settings, null);
    var session = numberAt("session.timeout.ms", settings, null);
    if (heartbeat != null && session != null && heartbeat >= session) {
      site.report(
          expressionAt("heartbeat.interval.ms", settings),
          "heartbeats have to come more often than the session times out, so this consumer cannot be made "
              + "(IllegalArgumentException); a third of session.timeout.ms is usual");
    }
  }

  private static boolean isAbsent(String key, ConstantMap settings) {
    return settings.get(key) == Unseen.ABSENT;
  }

  private static ExpressionTree expressionAt(String key, ConstantMap settings) {
    return settings.get(key) instanceof Value value ? value.expression() : null;
  }

  /** The constant under a key; null if there is none that can be seen. */
  private static String textAt(String key, ConstantMap settings) {
    var expression = expressionAt(key, settings);
    var value = expression == null ? null : ASTHelpers.constValue(expression);
    return value == null ? null : value.toString().strip();
  }

  private static Long numberAt(String key, ConstantMap settings, Long byDefault) {
    if (isAbsent(key, settings)) {
      return byDefault;
    }
    var text = textAt(key, settings);
    if (text == null) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      // a value that is refused by itself
      return null;
    }
  }
}
