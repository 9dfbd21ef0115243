package dev.breakwater.checkstyle.types;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BrokerKeys;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;

/** Reports settings of brokers that have been replaced, and will be ignored one day. */
@Summary(
    value = "This setting has been replaced, and is ignored once it is removed",
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
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class KeyRetiredInConfigCheck extends ConfigCheck {
  @Override
  protected void examine(Document document) {
    for (var setting : document.settings()) {
      BrokerKeys.known(setting)
          .filter(known -> !known.retired().isEmpty())
          .ifPresent(
              known ->
                  report(
                      setting,
                      "%s is deprecated or gone, and where it is gone it is ignored without a word; %s"
                          .formatted(
                              setting.key(),
                              known.retired().equals("-")
                                  ? "look up what has taken its place"
                                  : "write " + known.retired())));
    }
  }
}
