package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.regex.Pattern;

/**
 * Reports brokers' passwords that stand in a configuration file, where they are easily overlooked:
 * within an address, and within a line of JAAS. Passwords of brokers on the same machine are no
 * secrets.
 */
@Summary(
    value = "A broker's password stands in the file, within an address or a JAAS line",
    triggers = {"@", "jaas.config", "JAAS_CONFIG"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class BrokerPasswordInConfigCheck extends ConfigCheck {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?i)(?:amqps?|mqtts?|stomp|tcp|ssl|nio|failover:\\(?\\w+|nats|tls|redis|rediss|pulsar)://"
              + "[^:/@\\s,]+:(?<password>[^@/\\s,]+)@(?<host>[^:/\\s,?)]+)");

  /** Spring's list of RabbitMQ's addresses needs no scheme. */
  private static final Pattern IN_ADDRESSES =
      Pattern.compile("(?:^|,)\\s*[^:/@\\s,]+:(?<password>[^@/\\s,]+)@(?<host>[^:/\\s,]+)");

  private static final Pattern IN_JAAS =
      Pattern.compile("\\bpassword\\s*=\\s*[\"']?(?<password>[^\"';\\s]+)");

  private static final Pattern LOCAL =
      Pattern.compile("(?i)localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0");

  /** What examples and freshly installed brokers have. */
  private static final Pattern NO_SECRET = Pattern.compile("(?i)guest|x{3,}|\\*+|<.*>|changeme");

  @Override
  protected void examine(Document document) {
    for (var setting : document.settings()) {
      if (!setting.isUnknown() && showsPassword(setting)) {
        report(
            setting,
            "%s shows the broker's password to everybody who can read the repository or the log of the settings; "
                    .formatted(setting.key())
                + "let it come from the environment, as ${BROKER_PASSWORD} does, and change it");
      }
    }
  }

  private static boolean showsPassword(Setting setting) {
    var key = setting.canonicalKey();
    if (key.endsWith("sasl.jaas.config")) {
      return shows(IN_JAAS, setting.value(), false);
    }
    return shows(IN_ADDRESS, setting.value(), true)
        || key.equals("spring.rabbitmq.addresses") && shows(IN_ADDRESSES, setting.value(), true);
  }

  private static boolean shows(Pattern place, String value, boolean withHost) {
    var found = place.matcher(value);
    while (found.find()) {
      if (!NO_SECRET.matcher(found.group("password")).matches()
          && (!withHost || !LOCAL.matcher(found.group("host")).matches())) {
        return true;
      }
    }
    return false;
  }
}
