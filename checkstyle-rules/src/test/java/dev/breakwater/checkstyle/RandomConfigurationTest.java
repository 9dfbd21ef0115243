package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a configuration file, every rule gives findings or the one message that says that
 * it cannot be read. The seed is fixed, so that a failure can be looked at.
 */
class RandomConfigurationTest {
  private static final int INPUTS = 5_000;
  private static final long SEED = 20_261_127;

  private static final List<String> SOUND =
      List.of(
          """
          spring:
            kafka:
              producer: {acks: 0, transaction-id-prefix: "t-"}
              consumer:
                enable-auto-commit: true
                properties:
                  "[max.poll.record]": 5
                  spring.json.trusted.packages: '*'
            # breakwater:ignore EndlessRequeueInConfig it is so
            rabbitmq:
              addresses: amqp://a:b@c:5672
              listener.simple: &simple
                default-requeue-rejected: true
                prefetch: 0
              listener.direct:
                <<: *simple
          ---
          spring.config.activate.on-profile: x
          spring.cloud.stream.bindings.a-in-0.destination: a
          list:
            - a: |
                several
                lines
            - >-
              folded ${x:y}
          """,
          """
          # a comment
          spring.kafka.consumer.enable-auto-commit=true
          spring.rabbitmq.listener.simple.default-requeue-rejected = true
          ! breakwater:ignore AutoAcknowledgeInConfig it is so
          spring.kafka.producer.acks:0
          mp.messaging.incoming.a.failure-strategy=ignore
          long = one \\
                 two \\u0041
          #---
          spring.cloud.function.definition=a|b;c
          spring.cloud.stream.bindings.x-in-0.group=g
          """);

  private static final List<String> SPLINTERS =
      List.of(
          "\t",
          " ",
          "  ",
          "\n",
          "\r",
          "\r\n",
          "\u0000",
          "\u2028",
          "\uFEFF",
          "\\",
          "\\u12",
          "\\",
          ":",
          ": ",
          "::",
          "-",
          "- ",
          "---",
          "---\n",
          "...",
          "#---\n",
          "#",
          "!",
          "!!x ",
          "&a ",
          "*a",
          "<<: *a",
          "|",
          ">",
          "|9\n",
          "?",
          "? ",
          "{",
          "}",
          "{{",
          "[",
          "]",
          "[]",
          "[0]",
          "[x",
          "\"",
          "'",
          "@x@",
          "@",
          "`",
          "%",
          "%dev.",
          "%YAML 9\n",
          "${",
          "}",
          "#{",
          "=",
          "==",
          ".",
          "..",
          ",",
          "spring",
          "kafka",
          "mp.messaging.",
          "incoming",
          "acks",
          "breakwater:ignore",
          "# breakwater:ignore ",
          "9999999999999999999999",
          "-1",
          "0",
          "1e999",
          "true",
          "null",
          "~",
          "é",
          "\uD83D\uDE00",
          "\uD83D");

  @TempDir Path folder;

  @Test
  void noInputIsTooOdd() throws Exception {
    var random = new Random(SEED);
    var files = new ArrayList<Path>();
    for (int i = 0; i < INPUTS; i++) {
      var name = "input" + i + (random.nextBoolean() ? ".yml" : ".properties");
      files.add(write(name, random.nextInt(4) == 0 ? noise(random) : mutated(random)));
    }
    var events = assertTimeout(Duration.ofMinutes(2), () -> found(files));
    // the inputs are neither all broken nor all harmless
    assertTrue(events.stream().anyMatch(e -> e.equals(ConfigCheck.UNREADABLE)));
    assertTrue(events.stream().anyMatch(e -> e.equals("AutoAcknowledgeInConfig")));
  }

  @Test
  void deepNestingIsRefusedOrRead() throws Exception {
    for (var open : List.of("[", "{a: ", "- ", "? ", "\"a\": {")) {
      var file = write("deep.yml", "acks: 0\ndeep: " + open.repeat(20_000));
      assertFalse(
          assertTimeout(Duration.ofSeconds(20), () -> found(List.of(file))).isEmpty(), open);
    }
    var indented = new StringBuilder("acks: 0\n");
    for (int i = 0; i < 3_000; i++) {
      indented.append(" ".repeat(i)).append("a:\n");
    }
    var file = write("indented.yml", indented.toString());
    assertTimeout(Duration.ofSeconds(20), () -> found(List.of(file)));
  }

  @Test
  void longLinesAndManyLinesAreRead() throws Exception {
    var yml = write("long.yml", "acks: " + "0".repeat(3_000_000) + "\n");
    var properties = write("many.properties", "spring.kafka.a=acks\n".repeat(100_000));
    assertEquals(
        List.of(), assertTimeout(Duration.ofSeconds(60), () -> found(List.of(yml, properties))));
  }

  private Path write(String name, String content) throws IOException {
    // lone surrogates are none of UTF-8, and so end as question marks
    return Files.write(
        folder.resolve(name), content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String mutated(Random random) {
    var text = new StringBuilder(SOUND.get(random.nextInt(SOUND.size())));
    for (int i = random.nextInt(8); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, splinter(random));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
        case 2 -> text.replace(at, at + 1, splinter(random));
        default ->
            text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
      }
    }
    return text.toString();
  }

  private static String noise(Random random) {
    var text = new StringBuilder("acks ");
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(
          random.nextInt(5) == 0 ? Character.toString(random.nextInt(0x2FF)) : splinter(random));
    }
    return text.toString();
  }

  private static String splinter(Random random) {
    return SPLINTERS.get(random.nextInt(SPLINTERS.size()));
  }

  /** The keys of all messages. */
  private static List<String> found(List<Path> files) throws CheckstyleException {
    var properties = new Properties();
    properties.setProperty("breakwater.level", "MASTERY");
    var configuration =
        ConfigurationLoader.loadConfiguration(
            "breakwater_checks.xml", new PropertiesExpander(properties));
    return Audit.of(configuration, files.toArray(Path[]::new)).stream()
        .map(e -> e.getViolation().getKey())
        .toList();
  }
}
