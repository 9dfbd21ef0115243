package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.breakwater.checkstyle.config.BadValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A misspelt row would silently switch a part of a rule off, so Spring Boot's own metadata is
 * asked.
 */
class BadValueTablesTest {
  private static final List<BadValue> ROWS =
      AllRules.classes().stream()
          .filter(BadValueCheck.class::isAssignableFrom)
          .flatMap(rule -> table(rule).stream())
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot-autoconfigure", "spring-boot-(amqp|kafka)"})
  void springBootKnowsEveryKey(String jar) throws IOException {
    var known = springKeys(jar);
    assertTrue(known.contains("spring.kafka.listener.ack-mode"), jar);
    ROWS.stream()
        .map(BadValue::key)
        .filter(key -> key.matches("spring\\.(rabbitmq|kafka)\\..*"))
        // What stands behind .properties is a key of the Kafka client's.
        .map(key -> key.replaceFirst("\\.properties\\..*", ".properties"))
        .forEach(key -> assertTrue(known.contains(key), key));
  }

  @Test
  void rowsAreSourced() {
    assertFalse(ROWS.isEmpty());
    ROWS.forEach(row -> assertTrue(row.source().startsWith("https://"), row.key()));
  }

  @Test
  void rowsOfARuleDiffer() {
    for (var rule : AllRules.classes()) {
      if (BadValueCheck.class.isAssignableFrom(rule)) {
        var rows = table(rule);
        assertEquals(
            rows.size(),
            rows.stream().map(row -> row.key() + row.values()).distinct().count(),
            rule.getName());
      }
    }
  }

  private static List<BadValue> table(Class<?> rule) {
    try {
      return ((BadValueCheck) rule.getConstructor().newInstance()).table();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> springKeys(String jar) throws IOException {
    var keys = new TreeSet<String>();
    var loader = BadValueTablesTest.class.getClassLoader();
    for (var file :
        Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
      if (file.getPath().matches(".*/" + jar + "-[^/]*\\.jar!.*")) {
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          JsonParser.parseReader(reader)
              .getAsJsonObject()
              .getAsJsonArray("properties")
              .forEach(p -> keys.add(p.getAsJsonObject().get("name").getAsString()));
        }
      }
    }
    return keys;
  }
}
