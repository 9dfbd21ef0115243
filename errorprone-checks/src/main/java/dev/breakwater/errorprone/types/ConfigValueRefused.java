package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.ConstantMap.Unseen;
import dev.breakwater.errorprone.syntax.ConstantMap.Value;
import dev.breakwater.errorprone.vocabulary.KafkaSettings;
import dev.breakwater.errorprone.vocabulary.KafkaSettings.Client;
import dev.breakwater.errorprone.vocabulary.KafkaSettings.Setting;
import java.math.BigInteger;
import java.util.Locale;
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
    if (!isOfType(setting.type(), value)) {
      site.report(
          expression,
          "%s takes %s, so a client with this value cannot be made (ConfigException)"
              .formatted(setting.key(), nameOf(setting.type())));
    } else if (!isAllowed(setting, value)) {
      site.report(
          expression,
          "%s takes %s, so a client with this value cannot be made (ConfigException)"
              .formatted(setting.key(), allowed(setting)));
    }
  }

  /** As Kafka's ConfigDef reads values: texts are parsed, numbers are not converted but to long. */
  private static boolean isOfType(String type, Object value) {
    var text = value instanceof String string ? string.strip() : null;
    return switch (type) {
      case "BOOLEAN" ->
          value instanceof Boolean
              || "true".equalsIgnoreCase(text)
              || "false".equalsIgnoreCase(text);
      case "INT" -> value instanceof Integer || text != null && isWhole(text, Integer.SIZE);
      case "SHORT" -> value instanceof Short || text != null && isWhole(text, Short.SIZE);
      case "LONG" ->
          value instanceof Integer
              || value instanceof Long
              || text != null && isWhole(text, Long.SIZE);
      case "DOUBLE" -> value instanceof Number || text != null && isNumber(text);
      case "STRING", "PASSWORD", "LIST", "CLASS" -> value instanceof String;
      default -> true;
    };
  }

  private static boolean isWhole(String text, int bits) {
    try {
      return new BigInteger(text).bitLength() < bits;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isAllowed(Setting setting, Object value) {
    var text = value.toString().strip();
    if (!setting.values().isEmpty()) {
      return setting.values().stream()
          .anyMatch(v -> setting.anyCase() ? v.equalsIgnoreCase(text) : v.equals(text));
    }
    if (setting.min() == null && setting.max() == null) {
      return true;
    }
    double number = Double.parseDouble(text);
    return (setting.min() == null || number >= setting.min())
        && (setting.max() == null || number <= setting.max());
  }

  private static String nameOf(String type) {
    return switch (type) {
      case "BOOLEAN" -> "true or false";
      case "INT" -> "an int";
      case "SHORT" -> "a short";
      case "LONG" -> "a long";
      case "DOUBLE" -> "a number";
      default -> "a text";
    };
  }

  private static String allowed(Setting setting) {
    if (!setting.values().isEmpty()) {
      return "one of " + String.join(", ", setting.values());
    }
    if (setting.max() == null) {
      return "at least " + plain(setting.min());
    }
    return setting.min() == null
        ? "at most " + plain(setting.max())
        : plain(setting.min()) + " to " + plain(setting.max());
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound)
        ? String.format(Locale.ROOT, "%.0f", bound)
        : Double.toString(bound);
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
    return text != null && isWhole(text, Long.SIZE) ? Long.valueOf(text) : null;
  }
}
