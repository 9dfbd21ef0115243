package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports broker settings under which messages get lost without an error: acknowledged before they
 * are processed, committed by the clock, or sent without waiting for the broker.
 */
@Summary(
    value = "A broker setting acknowledges messages before they are safe",
    triggers = {"cknowledge", "CKNOWLEDGE", "commit", "Commit", "COMMIT", "acks", "Acks", "ACKS"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AutoAcknowledgeInConfigCheck extends ConfigCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Keys that are left alone, in full and as the file has them");

  private Set<String> exempt = EXEMPT.defaultValue();

  public void setExempt(String keys) {
    exempt = EXEMPT.parser().apply(keys);
  }

  @Override
  protected void examine(List<Setting> settings) {
    var keys = new HashSet<String>();
    settings.forEach(s -> keys.add(s.key()));
    for (var setting : settings) {
      if (!exempt.contains(setting.key())) {
        LossySetting.of(setting)
            .or(
                () ->
                    besideKafkaKeys(setting, keys)
                        ? LossySetting.ofKafkaClient(setting)
                        : Optional.empty())
            .ifPresent(row -> report(setting, message(setting, row)));
      }
    }
  }

  private static boolean besideKafkaKeys(Setting setting, Set<String> keys) {
    var prefix = setting.key().substring(0, setting.key().length() - setting.lastPart().length());
    return keys.contains(prefix + "bootstrap.servers");
  }

  private static String message(Setting setting, LossySetting row) {
    return "%s is %s: %s; write %s"
        .formatted(setting.key(), setting.value(), row.loss(), row.instead());
  }
}
