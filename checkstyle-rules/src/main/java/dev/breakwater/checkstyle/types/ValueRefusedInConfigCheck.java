package dev.breakwater.checkstyle.types;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BrokerKeys;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;

/** Reports values with which an application does not start, or no client can be made. */
@Summary(
    value = "This setting does not take this value, so the application does not start",
    triggers = {
      "kafka",
      "rabbit",
      "jms",
      "activemq",
      "artemis",
      "pulsar",
      "stream",
      "sqs",
      "sns",
      "messaging"
    })
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ValueRefusedInConfigCheck extends ConfigCheck {
  @Override
  protected void examine(Document document) {
    for (var setting : document.settings()) {
      if (!setting.isUnknown() && !setting.value().isEmpty()) {
        examine(setting);
      }
    }
  }

  private void examine(Setting setting) {
    BrokerKeys.kafkaSetting(setting)
        .flatMap(kafka -> kafka.instead(setting.value()))
        .ifPresentOrElse(
            instead ->
                report(
                    setting,
                    "%s takes %s, so a client with %s cannot be made (ConfigException)"
                        .formatted(setting.key(), instead, setting.value())),
            () ->
                BrokerKeys.known(setting)
                    .flatMap(known -> known.kind().instead(setting.value()))
                    .ifPresent(
                        instead ->
                            report(
                                setting,
                                "%s takes %s, so the application does not start with %s"
                                    .formatted(setting.key(), instead, setting.value()))));
  }
}
