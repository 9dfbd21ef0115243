package dev.breakwater.checkstyle.messaging;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Annotations;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports a topic or queue that a listener's annotation spells out. Placeholders, expressions and
 * constants are what it asks for. A channel of reactive messaging is an indirection already and not
 * a destination.
 */
@Summary(
    value = "A listener's annotation spells out its topic or queue",
    triggers = {"KafkaListener", "RabbitListener", "JmsListener", "SqsListener", "PulsarListener"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class DestinationLiteralCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT = Option.exempt("Destinations that may be spelt out");

  /**
   * Annotations of Spring Kafka, Spring AMQP, Spring JMS, Spring Cloud AWS and Spring for Apache
   * Pulsar.
   */
  private static final Map<String, List<String>> DESTINATIONS =
      Map.of(
          "KafkaListener", List.of("topics"),
          "RabbitListener", List.of("queues"),
          "JmsListener", List.of("destination"),
          "SqsListener", List.of("value", "queueNames"),
          "PulsarListener", List.of("topics"));

  private Set<String> exempt = EXEMPT.defaultValue();

  public DestinationLiteralCheck() {
    super(ANNOTATION);
  }

  public void setExempt(String destinations) {
    exempt = EXEMPT.parser().apply(destinations);
  }

  @Override
  public void visitToken(DetailAST annotation) {
    for (var member : DESTINATIONS.getOrDefault(Annotations.simpleName(annotation), List.of())) {
      for (var value : Annotations.values(annotation, member)) {
        Annotations.literal(value)
            .filter(this::isSpeltOut)
            .ifPresent(name -> report(value.getFirstChild(), message(name)));
      }
    }
  }

  private boolean isSpeltOut(String destination) {
    return !destination.isBlank()
        && !destination.contains("${")
        && !destination.contains("#{")
        && !exempt.contains(destination);
  }

  private static String message(String destination) {
    return "\"%s\" is spelt out where only this listener sees it: share a constant with its sender, or read it from a"
            .formatted(destination)
        + " property, as in \"${orders.destination}\"";
  }
}
