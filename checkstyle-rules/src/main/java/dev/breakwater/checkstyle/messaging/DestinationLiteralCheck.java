package dev.breakwater.checkstyle.messaging;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.DOT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ELIST;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.EXPR;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IDENT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.LITERAL_NEW;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.LITERAL_THIS;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.METHOD_CALL;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.PARAMETER_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.RECORD_COMPONENT_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.TYPE;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.VARIABLE_DEF;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Annotations;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports a topic or queue that a listener's annotation or a send spells out. Placeholders,
 * expressions and constants are what it asks for. A channel of reactive messaging and a binding of
 * Spring Cloud Stream are an indirection already and not a destination.
 */
@Summary(
    value = "A topic or queue is spelt out where it is listened to or sent to",
    triggers = {
      "KafkaListener", "RabbitListener", "JmsListener", "SqsListener", "PulsarListener",
          "KafkaTemplate",
      "RabbitTemplate", "AmqpTemplate", "RabbitOperations", "JmsTemplate", "JmsOperations",
          "JmsMessagingTemplate",
      "SqsTemplate", "SqsOperations", "PulsarTemplate", "ProducerRecord"
    })
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class DestinationLiteralCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT = Option.exempt("Destinations that may be spelt out");
  static final Option<Integer> MAX =
      Option.max(0, "How often one destination may be spelt out in a file");

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

  /** Types whose methods take a destination first, by their simple names. */
  private static final Map<String, Set<String>> SENDS =
      Map.ofEntries(
          Map.entry("KafkaTemplate", Set.of("send")),
          Map.entry("ReactiveKafkaProducerTemplate", Set.of("send")),
          Map.entry("RabbitTemplate", Set.of("convertAndSend", "send", "convertSendAndReceive")),
          Map.entry("AmqpTemplate", Set.of("convertAndSend", "send", "convertSendAndReceive")),
          Map.entry("RabbitOperations", Set.of("convertAndSend", "send", "convertSendAndReceive")),
          Map.entry("JmsTemplate", Set.of("convertAndSend", "send", "sendAndReceive")),
          Map.entry("JmsOperations", Set.of("convertAndSend", "send", "sendAndReceive")),
          Map.entry("JmsMessagingTemplate", Set.of("convertAndSend", "send")),
          Map.entry("SqsTemplate", Set.of("send", "sendAsync", "sendMany")),
          Map.entry("SqsOperations", Set.of("send", "sendMany")),
          Map.entry("PulsarTemplate", Set.of("send", "sendAsync")));

  /** A destination that is spelt out, and whether that is where it is sent to. */
  private record Literal(DetailAST place, String destination, boolean sent) {}

  private final List<Literal> literals = new ArrayList<>();
  private final List<DetailAST> calls = new ArrayList<>();
  private final Map<String, String> typeOf = new HashMap<>();
  private Set<String> exempt = EXEMPT.defaultValue();
  private int max = MAX.defaultValue();

  public DestinationLiteralCheck() {
    super(ANNOTATION, METHOD_CALL, LITERAL_NEW, VARIABLE_DEF, PARAMETER_DEF, RECORD_COMPONENT_DEF);
  }

  public void setExempt(String destinations) {
    exempt = EXEMPT.parser().apply(destinations);
  }

  public void setMax(String number) {
    max = MAX.parser().apply(number);
  }

  @Override
  public void beginTree(DetailAST root) {
    super.beginTree(root);
    literals.clear();
    calls.clear();
    typeOf.clear();
  }

  @Override
  public void visitToken(DetailAST node) {
    switch (node.getType()) {
      case ANNOTATION -> lookAtAnnotation(node);
      case METHOD_CALL -> calls.add(node);
      case LITERAL_NEW -> lookAtRecord(node);
      default -> remember(node);
    }
  }

  private void lookAtAnnotation(DetailAST annotation) {
    for (var member : DESTINATIONS.getOrDefault(Annotations.simpleName(annotation), List.of())) {
      for (var value : Annotations.values(annotation, member)) {
        add(value, false);
      }
    }
  }

  private void lookAtRecord(DetailAST creation) {
    var type = creation.findFirstToken(IDENT);
    if (type != null && type.getText().equals("ProducerRecord")) {
      addFirstArgument(creation);
    }
  }

  /** A name that stands for variables of several types in one file stands for none. */
  private void remember(DetailAST variable) {
    var name = variable.findFirstToken(IDENT);
    var type = variable.findFirstToken(TYPE);
    if (name != null && type != null) {
      var first = type.getFirstChild();
      var simple =
          first == null
              ? ""
              : first.getType() == DOT ? first.getLastChild().getText() : first.getText();
      typeOf.merge(name.getText(), simple, (one, other) -> one.equals(other) ? one : "");
    }
  }

  private void addFirstArgument(DetailAST call) {
    var arguments = call.findFirstToken(ELIST);
    // a destination alone is sent nowhere: with one argument, that is the message
    if (arguments != null && arguments.getChildCount(EXPR) > 1) {
      add(arguments.getFirstChild(), true);
    }
  }

  private void add(DetailAST expression, boolean sent) {
    Annotations.literal(expression)
        .filter(this::isSpeltOut)
        .ifPresent(name -> literals.add(new Literal(expression.getFirstChild(), name, sent)));
  }

  @Override
  public void finishTree(DetailAST root) {
    for (var call : calls) {
      var method = call.getFirstChild();
      if (method.getType() == DOT) {
        var sends = SENDS.get(typeOf.getOrDefault(receiver(method.getFirstChild()), ""));
        if (sends != null && sends.contains(method.getLastChild().getText())) {
          addFirstArgument(call);
        }
      }
    }
    for (var literal : literals) {
      long times =
          literals.stream().filter(l -> l.destination().equals(literal.destination())).count();
      if (times > max) {
        report(literal.place(), message(literal));
      }
    }
  }

  private static String receiver(DetailAST expression) {
    boolean ofThis =
        expression.getType() == DOT && expression.getFirstChild().getType() == LITERAL_THIS;
    return expression.getType() == IDENT
        ? expression.getText()
        : ofThis ? expression.getLastChild().getText() : "";
  }

  private boolean isSpeltOut(String destination) {
    return !destination.isBlank()
        && !destination.contains("${")
        && !destination.contains("#{")
        && !exempt.contains(destination);
  }

  private static String message(Literal literal) {
    return literal.sent()
        ? "\"%s\" is spelt out where its listener does not see it: share a constant with it, or inject a property"
            .formatted(literal.destination())
        : "\"%s\" is spelt out where only this listener sees it: share a constant with its sender, or read it from a"
                .formatted(literal.destination())
            + " property, as in \"${orders.destination}\"";
  }
}
