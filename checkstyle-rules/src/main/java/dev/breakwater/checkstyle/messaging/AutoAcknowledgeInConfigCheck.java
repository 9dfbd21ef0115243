package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.Optional;

/**
 * Reports broker settings under which messages get lost without an error: acknowledged before they
 * are processed, committed by the clock, or sent without waiting for the broker.
 */
@Summary(
    value = "A broker setting acknowledges messages before they are safe",
    triggers = {"cknowledge", "CKNOWLEDGE", "commit", "Commit", "COMMIT", "acks", "Acks", "ACKS"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AutoAcknowledgeInConfigCheck extends ConfigCheck {
  @Override
  protected void examine(Document document) {
    for (var setting : document.settings()) {
      LossySetting.of(setting)
          .or(
              () ->
                  besideKafkaKeys(setting, document)
                      ? LossySetting.ofKafkaClient(setting)
                      : Optional.empty())
          .ifPresent(row -> report(setting, message(setting, row)));
    }
  }

  private static boolean besideKafkaKeys(Setting setting, Document document) {
    var prefix = setting.key().substring(0, setting.key().length() - setting.lastPart().length());
    return document.at(prefix + "bootstrap.servers").isPresent();
  }

  private static String message(Setting setting, LossySetting row) {
    return "%s is %s: %s; write %s"
        .formatted(setting.key(), setting.value(), row.loss(), row.instead());
  }
}
