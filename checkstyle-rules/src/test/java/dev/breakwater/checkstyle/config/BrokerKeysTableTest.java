package dev.breakwater.checkstyle.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.breakwater.core.Printed;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Prints the table of the brokers' keys with {@code -Dbless=true}: from the metadata that Spring's
 * jars carry, from the classes that Spring Cloud Stream binds, and from the attributes that
 * SmallRye's connectors declare.
 */
class BrokerKeysTableTest {
  private static final Path TABLE =
      Path.of("src/main/resources/dev/breakwater/checkstyle/config/broker-keys.tsv");

  /** The states of the libraries, from the oldest to the newest. */
  private static final List<List<String>> STATES =
      List.of(
          List.of(
              "org.springframework.boot:spring-boot-autoconfigure:2.7.18",
              "org.springframework.kafka:spring-kafka:2.8.11",
              "org.springframework.amqp:spring-rabbit:2.4.17",
              "org.springframework.cloud:spring-cloud-stream:3.2.10",
              "org.springframework.cloud:spring-cloud-stream-binder-kafka:3.2.10",
              "org.springframework.cloud:spring-cloud-stream-binder-rabbit:3.2.10",
              "io.awspring.cloud:spring-cloud-aws-autoconfigure:2.4.4"),
          List.of(
              "org.springframework.boot:spring-boot-autoconfigure:3.5.7",
              "org.springframework.kafka:spring-kafka:3.3.10",
              "org.springframework.amqp:spring-rabbit:3.2.7",
              "org.springframework.pulsar:spring-pulsar:1.2.11",
              "org.springframework.cloud:spring-cloud-stream:4.3.0",
              "org.springframework.cloud:spring-cloud-stream-binder-kafka:4.3.0",
              "org.springframework.cloud:spring-cloud-stream-binder-kafka-streams:4.3.0",
              "org.springframework.cloud:spring-cloud-stream-binder-rabbit:4.3.0",
              "io.awspring.cloud:spring-cloud-aws-autoconfigure:3.4.0"),
          List.of(
              "org.springframework.boot:spring-boot-kafka:4.0.7",
              "org.springframework.boot:spring-boot-amqp:4.0.7",
              "org.springframework.boot:spring-boot-jms:4.0.7",
              "org.springframework.boot:spring-boot-activemq:4.0.7",
              "org.springframework.boot:spring-boot-artemis:4.0.7",
              "org.springframework.boot:spring-boot-pulsar:4.0.7",
              "org.springframework.cloud:spring-cloud-stream:5.0.4",
              "org.springframework.cloud:spring-cloud-stream-binder-kafka:5.0.4",
              "org.springframework.cloud:spring-cloud-stream-binder-kafka-streams:5.0.4",
              "org.springframework.cloud:spring-cloud-stream-binder-rabbit:5.0.4"));

  /** SmallRye's connectors, by version. */
  private static final Map<String, List<String>> CONNECTORS =
      new TreeMap<>(
          Map.of(
              "3.22.1", List.of("amqp", "jms", "kafka", "rabbitmq"),
              "4.28.0", List.of("amqp", "aws-sqs", "jms", "kafka", "pulsar", "rabbitmq")));

  private static final String QUARKUS = "3.30.3";

  /** Those of Quarkus's extensions that carry a model of their settings. */
  private static final List<String> EXTENSIONS =
      List.of(
          "quarkus-messaging",
          "quarkus-messaging-deployment",
          "quarkus-messaging-kafka-deployment");

  private static final List<String> PREFIXES =
      List.of(
          "spring.kafka.",
          "spring.rabbitmq.",
          "spring.jms.",
          "spring.activemq.",
          "spring.artemis.",
          "spring.pulsar.",
          "spring.cloud.stream.",
          "spring.cloud.aws.sqs.",
          "spring.cloud.aws.sns.");

  /**
   * The classes that Spring Cloud Stream binds below a name of the user's, and so without metadata.
   */
  private static final Map<String, List<String>> BOUND =
      Map.of(
          "org.springframework.cloud.stream.config.BindingProperties",
          List.of("spring.cloud.stream.bindings.*", "spring.cloud.stream.default"),
          "org.springframework.cloud.stream.binder.kafka.properties.KafkaBindingProperties",
          List.of("spring.cloud.stream.kafka.bindings.*", "spring.cloud.stream.kafka.default"),
          "org.springframework.cloud.stream.binder.kafka.properties.KafkaBinderConfigurationProperties",
          List.of("spring.cloud.stream.kafka.binder"),
          "org.springframework.cloud.stream.binder.kafka.streams.properties.KafkaStreamsBindingProperties",
          List.of(
              "spring.cloud.stream.kafka.streams.bindings.*",
              "spring.cloud.stream.kafka.streams.default"),
          "org.springframework.cloud.stream.binder.kafka.streams.properties.KafkaStreamsBinderConfigurationProperties",
          List.of("spring.cloud.stream.kafka.streams.binder"),
          "org.springframework.cloud.stream.binder.rabbit.properties.RabbitBindingProperties",
          List.of("spring.cloud.stream.rabbit.bindings.*", "spring.cloud.stream.rabbit.default"),
          "org.springframework.cloud.stream.binder.rabbit.properties.RabbitBinderConfigurationProperties",
          List.of("spring.cloud.stream.rabbit.binder"));

  /**
   * What is known of a key.
   *
   * @param retired what to write instead, {@code -} if there is nothing, empty if the key is in use
   */
  private record Row(String kind, String retired) {
    /**
     * The same in two states.
     *
     * @param both whether users of both states are served: then a key is retired only if it is in
     *     both
     */
    Row with(Row later, boolean both) {
      return new Row(
          kind.equals(later.kind) ? kind : common(kind, later.kind),
          both && retired.isEmpty() ? "" : later.retired);
    }

    /** What only one version refuses is not held against anybody. */
    private static String common(String kind, String later) {
      if (!kind.startsWith("enum:") || !later.startsWith("enum:")) {
        return "any";
      }
      var values = new LinkedHashSet<>(Arrays.asList(kind.substring(5).split("\\|")));
      values.addAll(Arrays.asList(later.substring(5).split("\\|")));
      return "enum:" + String.join("|", values);
    }
  }

  private final Map<String, Row> rows = new TreeMap<>();

  @Test
  void theTableIsWhatTheLibrariesSay() throws Exception {
    for (var state : STATES) {
      var found = new TreeMap<String, Row>();
      try (var loader = PublishedJars.loader(PublishedJars.of(state))) {
        for (var file :
            Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
          try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            readMetadata(JsonParser.parseReader(reader).getAsJsonObject(), loader, found);
          }
        }
        for (var bound : BOUND.entrySet()) {
          if (loader.getResource(bound.getKey().replace('.', '/') + ".class") != null) {
            var type = loader.loadClass(bound.getKey());
            for (var prefix : bound.getValue()) {
              readBean(prefix, type, new HashSet<>(), found);
            }
          }
        }
      }
      // nobody maintains the first state any more, but many have not left it
      boolean both = state != STATES.get(1);
      found.forEach((key, row) -> rows.merge(key, row, (old, now) -> old.with(now, both)));
    }
    for (var version : CONNECTORS.keySet()) {
      var found = new TreeMap<String, Row>();
      for (var connector : CONNECTORS.get(version)) {
        readConnector(connector, version, found);
      }
      found.forEach((key, row) -> rows.merge(key, row, (old, now) -> old.with(now, true)));
    }
    for (var extension : EXTENSIONS) {
      readExtension("io.quarkus:" + extension + ":" + QUARKUS);
    }
    assertTrue(rows.size() > 1000, () -> rows.size() + " keys");
    assertEquals(new Row("boolean", ""), rows.get("spring.kafka.consumer.enable-auto-commit"));
    assertEquals(new Row("boolean", ""), rows.get("quarkus.messaging.health.*.enabled"));
    Printed.file(TABLE, text());
  }

  private String text() {
    return "# printed from "
        + STATES.stream()
            .flatMap(List::stream)
            .map(c -> c.substring(c.indexOf(':') + 1).replace(':', ' '))
            .collect(Collectors.joining(", "))
        + "; and SmallRye's connectors "
        + String.join(" and ", CONNECTORS.keySet())
        + "; and quarkus-messaging "
        + QUARKUS
        + ": key, kind of value, what to write instead of it\n"
        + rows.entrySet().stream()
            .map(
                e -> e.getKey() + '\t' + e.getValue().kind() + '\t' + e.getValue().retired() + '\n')
            .collect(Collectors.joining());
  }

  private static void readMetadata(
      JsonObject metadata, ClassLoader loader, Map<String, Row> found) {
    for (var element : metadata.getAsJsonArray("properties")) {
      var property = element.getAsJsonObject();
      var key = property.get("name").getAsString();
      if (PREFIXES.stream().anyMatch(key::startsWith)) {
        var type = property.has("type") ? property.get("type").getAsString() : "";
        var retired = "";
        if (property.has("deprecation")) {
          var deprecation = property.getAsJsonObject("deprecation");
          retired =
              deprecation.has("replacement") ? deprecation.get("replacement").getAsString() : "-";
        }
        found.merge(
            key,
            new Row(kind(type, loader), retired),
            (one, other) -> one.retired().isEmpty() ? one : other);
      }
    }
  }

  private static String kind(String type, ClassLoader loader) {
    int generic = type.indexOf('<');
    var name = generic < 0 ? type : type.substring(0, generic);
    if (name.endsWith("[]")) {
      return "list";
    }
    try {
      return kind(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError e) {
      return "any";
    }
  }

  private static String kind(Class<?> type) {
    var name = type.getName();
    if (Map.class.isAssignableFrom(type) || type == java.util.Properties.class) {
      return "map";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "list";
    }
    if (type.isEnum()) {
      return "enum:"
          + Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining("|"));
    }
    return switch (name) {
      case "boolean", "java.lang.Boolean" -> "boolean";
      case "int", "java.lang.Integer" -> "int";
      case "long", "java.lang.Long" -> "long";
      case "short", "java.lang.Short" -> "short";
      case "double", "java.lang.Double", "float", "java.lang.Float" -> "double";
      case "java.time.Duration" -> "duration";
      case "org.springframework.util.unit.DataSize" -> "data-size";
      default -> "any";
    };
  }

  private static void readBean(
      String prefix, Class<?> type, Set<Class<?>> around, Map<String, Row> found) throws Exception {
    for (var property : Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors()) {
      var value = property.getPropertyType();
      if (value == null) {
        continue;
      }
      var key = prefix + "." + dashed(property.getName());
      boolean nested =
          value.getName().startsWith("org.springframework.cloud.stream.") && !value.isEnum();
      if (nested && property.getReadMethod() != null && around.add(value)) {
        readBean(key, value, around, found);
        around.remove(value);
      } else if (property.getWriteMethod() != null || Map.class.isAssignableFrom(value)) {
        found.put(key, new Row(kind(value), ""));
      }
    }
  }

  /** As Spring Boot writes the names of properties. */
  private static String dashed(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static void readConnector(String connector, String version, Map<String, Row> found)
      throws Exception {
    var jars =
        PublishedJars.of(
            List.of(
                "io.smallrye.reactive:smallrye-reactive-messaging-" + connector + ":" + version));
    try (var loader = PublishedJars.loader(jars)) {
      for (var type : connectorsIn(jars.get(0))) {
        for (var annotation : loader.loadClass(type).getAnnotations()) {
          if (annotation.annotationType().getSimpleName().equals("ConnectorAttributes")) {
            readAttributes((Object[]) call(annotation, "value"), found);
          }
        }
      }
    }
  }

  private static void readAttributes(Object[] attributes, Map<String, Row> found) {
    for (var attribute : attributes) {
      var direction = call(attribute, "direction").toString();
      for (var channel : List.of("incoming", "outgoing")) {
        if (direction.contains(channel.toUpperCase(Locale.ROOT))) {
          found.merge(
              "mp.messaging." + channel + ".*." + call(attribute, "name"),
              new Row(attributeKind(call(attribute, "type").toString()), ""),
              (one, other) -> one.with(other, true));
        }
      }
    }
  }

  private static String attributeKind(String type) {
    return List.of("boolean", "int", "long", "double").contains(type) ? type : "any";
  }

  private void readExtension(String jar) throws IOException {
    try (var file = new JarFile(PublishedJars.alone(jar).toFile())) {
      var model = file.getEntry("META-INF/quarkus-config-doc/quarkus-config-model.json");
      try (var reader = new InputStreamReader(file.getInputStream(model), StandardCharsets.UTF_8)) {
        readItems(JsonParser.parseReader(reader).getAsJsonObject().get("configRoots"));
      }
    }
  }

  private void readItems(JsonElement items) {
    for (var element : items.getAsJsonArray()) {
      var item = element.getAsJsonObject();
      if (item.has("items")) {
        readItems(item.get("items"));
      } else {
        var key = item.getAsJsonObject("path").get("property").getAsString();
        if (key.startsWith("quarkus.messaging.")) {
          rows.put(key.replaceAll("\"[^\"]*\"", "*"), new Row(quarkusKind(item), ""));
        }
      }
    }
  }

  private static String quarkusKind(JsonObject property) {
    if (property.has("enumAcceptedValues")) {
      var values =
          property.getAsJsonObject("enumAcceptedValues").getAsJsonObject("values").keySet();
      return "enum:"
          + values.stream()
              .map(v -> v.toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining("|"));
    }
    // durations are not written as Spring's are
    return property.get("type").getAsString().equals("boolean") ? "boolean" : "any";
  }

  private static List<String> connectorsIn(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(e -> e.getName())
          .filter(n -> n.matches(".*/\\w+Connector\\.class"))
          .map(n -> n.substring(0, n.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static Object call(Object annotation, String member) {
    try {
      return annotation.getClass().getMethod(member).invoke(annotation);
    } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
