package dev.breakwater.checkstyle.types;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BrokerKeys;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;

/** Reports settings of brokers whose name is a slip. */
@Summary(
    value = "Nobody reads this setting, whose name is almost that of one",
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
public final class KeyMisspeltInConfigCheck extends ConfigCheck {
  @Override
  protected void examine(Document document) {
    for (var setting : document.settings()) {
      BrokerKeys.meant(setting, document)
          .filter(meant -> document.at(meant).isEmpty())
          .ifPresent(
              meant ->
                  report(
                      setting,
                      "nobody reads %s, and what it was to change keeps its default without a word; write %s"
                          .formatted(setting.key(), meant)));
    }
  }
}
