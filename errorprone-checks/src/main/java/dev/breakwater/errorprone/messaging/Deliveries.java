package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.Set;

/** How many records a Kafka listener gets at once, as far as its declaration tells. */
enum Deliveries {
  ONE,
  BATCH,
  UNKNOWN;

  private static final Set<String> RECORDS =
      Set.of(
          "org.apache.kafka.clients.consumer.ConsumerRecord",
          "org.springframework.messaging.Message");

  private static final String BATCHED = "org.apache.kafka.clients.consumer.ConsumerRecords";

  /** What a listener gets. A list of values may as well be the value of one record. */
  static Deliveries to(MethodTree listener) {
    var annotation = Attributes.annotation(listener, SpringKafka.LISTENER);
    var batch = annotation == null ? null : Attributes.textOf(annotation, "batch");
    if (batch != null) {
      return Boolean.parseBoolean(batch) ? BATCH : ONE;
    }
    for (var parameter : listener.getParameters()) {
      var type = ASTHelpers.getType(parameter);
      if (isOneOf(Set.of(BATCHED), type)) {
        return BATCH;
      }
      if (isOneOf(RECORDS, type)) {
        return ONE;
      }
      var elements = type.getTypeArguments();
      if (isOneOf(Set.of("java.util.List"), type)
          && elements.size() == 1
          && isOneOf(RECORDS, elements.get(0))) {
        return BATCH;
      }
    }
    return UNKNOWN;
  }

  private static boolean isOneOf(Set<String> names, Type type) {
    return type != null && names.contains(type.tsym.getQualifiedName().toString());
  }
}
