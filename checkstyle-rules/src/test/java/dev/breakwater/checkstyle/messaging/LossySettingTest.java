package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A misspelt row would silently switch a part of the rule off, so Spring Boot's own metadata is
 * asked.
 */
class LossySettingTest {
  @ParameterizedTest
  @ValueSource(strings = {"spring-boot-autoconfigure", "spring-boot-(amqp|kafka)"})
  void springBootKnowsEveryKey(String jar) throws IOException {
    var known = springKeys(jar);
    assertTrue(known.contains("spring.kafka.listener.ack-mode"), jar);
    LossySetting.TABLE.stream()
        .map(LossySetting::key)
        .filter(key -> key.matches("spring\\.(rabbitmq|kafka)\\..*"))
        // What stands behind .properties is a key of the Kafka client's.
        .map(key -> key.replaceFirst("\\.properties\\..*", ".properties"))
        .forEach(key -> assertTrue(known.contains(key), key));
  }

  @Test
  void keysAreUniqueAndSourced() {
    var table = LossySetting.TABLE;
    assertEquals(table.size(), table.stream().map(LossySetting::key).distinct().count());
    table.forEach(row -> assertTrue(row.source().startsWith("https://"), row.key()));
  }

  private static Set<String> springKeys(String jar) throws IOException {
    var keys = new TreeSet<String>();
    var loader = LossySettingTest.class.getClassLoader();
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
