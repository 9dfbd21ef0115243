package dev.breakwater.checkstyle.types;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports settings that let a message choose any class of the class path. */
@Summary(
    value =
        "Every package is trusted, so a message can have any class of the class path instantiated",
    triggers = {"trusted", "trust-all", "trustAll", "TRUST"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class TrustedPackagesWildcardInConfigCheck extends BadValueCheck {
  private static final String HARM =
      "whoever can write to the broker chooses the class that is loaded and filled here";
  private static final String SPRING_KAFKA =
      "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html";
  private static final String ACTIVEMQ =
      "https://activemq.apache.org/components/classic/documentation/objectmessage";

  private static final List<BadValue> TABLE =
      List.of(
          new BadValue(
              "**.spring.json.trusted.packages",
              Set.of("*"),
              HARM,
              "the packages of the messages",
              SPRING_KAFKA),
          new BadValue(
              "spring.activemq.packages.trust-all",
              BadValue.TRUE,
              HARM,
              "false, and the packages of the messages into spring.activemq.packages.trusted",
              ACTIVEMQ));

  public TrustedPackagesWildcardInConfigCheck() {
    super(TABLE);
  }

  @Override
  protected Optional<BadValue> badValue(Setting setting, Document document) {
    return super.badValue(setting, document).filter(row -> !ignoresHeaders(document));
  }

  /** Whether the deserializer goes by its own type, and never asks the message. */
  private static boolean ignoresHeaders(Document document) {
    return document.settings().stream()
        .anyMatch(
            s ->
                s.canonicalKey().endsWith("spring.json.use.type.headers")
                    && s.value().equalsIgnoreCase("false"));
  }
}
