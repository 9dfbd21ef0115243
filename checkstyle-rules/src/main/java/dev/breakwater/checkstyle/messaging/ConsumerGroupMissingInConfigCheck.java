package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.regex.Pattern;

/** Reports input bindings of Spring Cloud Stream that name a destination and no consumer group. */
@Summary(
    value = "An input binding without a consumer group misses what is sent while it is away",
    triggers = {"destination", "Destination"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class ConsumerGroupMissingInConfigCheck extends ConfigCheck {
  private static final String BINDINGS = "spring.cloud.stream.bindings.";
  private static final Pattern DESTINATION =
      Pattern.compile(
          "(?<binding>spring\\.cloud\\.stream\\.bindings\\.[^.]+in[0-9]+)\\.destination");
  private static final Pattern INPUT = Pattern.compile("(?i).*-in-[0-9]+\\.destination");

  @Override
  protected void examine(Document document) {
    if (document.at("spring.cloud.stream.default.group").isPresent()
        || isOverlay(document)
        || isAboutKafkaStreams(document)) {
      return;
    }
    for (var setting : document.settings()) {
      var destination = DESTINATION.matcher(setting.canonicalKey());
      if (destination.matches()
          && INPUT.matcher(setting.key()).matches()
          && document.at(destination.group("binding") + ".group").isEmpty()) {
        report(setting, message(setting, destination.group("binding"), document));
      }
    }
  }

  /** Kafka Streams names its group after the application, so its bindings need none. */
  private static boolean isAboutKafkaStreams(Document document) {
    return document.settings().stream()
        .anyMatch(
            s ->
                s.key().startsWith("spring.cloud.stream.kafka.streams.")
                    || s.key().startsWith("spring.kafka.streams.")
                    || s.value().equals("kstream"));
  }

  private static String message(Setting setting, String binding, Document document) {
    var name =
        setting
            .key()
            .substring(BINDINGS.length(), setting.key().length() - ".destination".length());
    var kafka = binding.replace(".stream.bindings.", ".stream.kafka.bindings.");
    return document.says(kafka + ".consumer.enable-dlq")
        ? "%s has a dead-letter queue and no group, so the binding cannot start (IllegalArgumentException); set %s%s.group"
            .formatted(name, BINDINGS, name)
        : "%s has no group, so every instance gets all messages, and those that are sent while none runs are lost; set %s%s.group"
            .formatted(name, BINDINGS, name);
  }
}
