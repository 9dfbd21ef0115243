package dev.breakwater.errorprone.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.KafkaSettings;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.core.Printed;
import dev.breakwater.errorprone.ClientJars;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Prints the table from the clients' own definitions with {@code -Dbless=true}. */
class KafkaSettingsTest {
  private static final Path TABLE =
      Path.of("../checks-core/src/main/resources/dev/breakwater/core/kafka-settings.tsv");

  private static final Map<Client, String> DEFINITIONS = definitions();

  private static final Pattern RANGE =
      Pattern.compile("\\[(-?[\\d.E]+)?,?\\.\\.\\.,?(-?[\\d.E]+)?]");
  private static final Pattern VALUES =
      Pattern.compile("(\\(case insensitive\\) )?\\[([\\w., -]+)]");

  private static Map<Client, String> definitions() {
    var types = new LinkedHashMap<Client, String>();
    types.put(Client.PRODUCER, "org.apache.kafka.clients.producer.ProducerConfig");
    types.put(Client.CONSUMER, "org.apache.kafka.clients.consumer.ConsumerConfig");
    types.put(Client.ADMIN, "org.apache.kafka.clients.admin.AdminClientConfig");
    types.put(Client.STREAMS, "org.apache.kafka.streams.StreamsConfig");
    return types;
  }

  @Test
  void theTableIsWhatTheClientsDefine() throws Exception {
    var library = KafkaStreams.LIBRARIES.get(0);
    var text =
        new StringBuilder(
            "# printed from %s %s and %s: client, key, type, what is allowed\n"
                .formatted(library.coordinates(), library.oldest(), library.newest()));
    for (var client : DEFINITIONS.keySet()) {
      var oldest = settings(client, library.oldest());
      var newest = settings(client, library.newest());
      var all = new TreeMap<>(oldest);
      // what only one version allows is not held against anybody
      newest.forEach(
          (key, setting) ->
              all.merge(key, setting, (old, now) -> old.equals(now) ? now : common(old, now)));
      all.forEach(
          (key, setting) ->
              text.append(client)
                  .append('\t')
                  .append(key)
                  .append('\t')
                  .append(setting)
                  .append('\n'));
    }
    Printed.file(TABLE, text.toString());
  }

  private static String common(String old, String now) {
    var type = now.substring(0, now.indexOf('\t'));
    return old.startsWith(type + "\t") ? type + "\t" : "ANY\t";
  }

  private static Map<String, String> settings(Client client, String version) throws Exception {
    var urls = new ArrayList<URL>();
    for (var jar : ClientJars.jarsOf(KafkaStreams.LIBRARIES.get(0).coordinates(), version)) {
      urls.add(jar.toUri().toURL());
    }
    var settings = new TreeMap<String, String>();
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    try (var loader =
        new URLClassLoader(urls.toArray(URL[]::new), KafkaSettingsTest.class.getClassLoader())) {
      // where Kafka looks for the classes that are its defaults
      thread.setContextClassLoader(loader);
      var definition =
          loader.loadClass(DEFINITIONS.get(client)).getMethod("configDef").invoke(null);
      var keys = (Map<?, ?>) definition.getClass().getMethod("configKeys").invoke(definition);
      for (var key : keys.values()) {
        var type = key.getClass().getField("type").get(key);
        var validator = key.getClass().getField("validator").get(key);
        settings.put(
            (String) key.getClass().getField("name").get(key), type + "\t" + allowed(validator));
      }
    } finally {
      thread.setContextClassLoader(before);
    }
    return settings;
  }

  /** What a validator says of itself; those that say nothing allow anything here. */
  private static String allowed(Object validator) {
    var text = String.valueOf(validator);
    var range = RANGE.matcher(text);
    if (range.matches()) {
      return (range.group(1) == null ? "" : range.group(1))
          + ".."
          + (range.group(2) == null ? "" : range.group(2));
    }
    var values = VALUES.matcher(text);
    return values.matches()
        ? (values.group(1) == null ? "" : "~") + values.group(2).replace(", ", "|")
        : "";
  }

  @Test
  void readsRangesAndValues() {
    var producer = KafkaSettings.of(Client.PRODUCER);
    assertEquals("INT", producer.get("max.request.size").type());
    assertEquals(0, producer.get("max.request.size").min());
    assertNull(producer.get("max.request.size").max());
    assertEquals(List.of("all", "-1", "0", "1"), producer.get("acks").values());
    assertTrue(KafkaSettings.of(Client.CONSUMER).containsKey("max.poll.records"));
    assertTrue(KafkaSettings.of(Client.STREAMS).containsKey("num.stream.threads"));
    assertTrue(KafkaSettings.of(Client.ADMIN).containsKey("default.api.timeout.ms"));
  }
}
