package dev.breakwater.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of Kafka's clients, as the clients' own definitions list them. The table beside this
 * class is printed from the oldest and the newest supported version; see {@code KafkaSettingsTest}.
 * Both engines read it: settings stand in code and in configuration files.
 */
public final class KafkaSettings {
  /** Who is configured. */
  public enum Client {
    PRODUCER,
    CONSUMER,
    ADMIN,
    STREAMS
  }

  /**
   * One setting.
   *
   * @param type a name of Kafka's {@code ConfigDef.Type}
   * @param min the least value; null without bound
   * @param max the greatest value; null without bound
   * @param values what alone is allowed; empty if anything is
   * @param anyCase whether the case of such a value does not matter
   */
  public record Setting(
      String key, String type, Double min, Double max, List<String> values, boolean anyCase) {

    /**
     * What the client takes instead, in words such as {@code 0 to 100}, if it refuses a value.
     *
     * @param value as it is put into the client's map: a text, a number or a boolean
     */
    public Optional<String> instead(Object value) {
      if (!isOfType(value)) {
        return Optional.of(typeInWords());
      }
      return isAllowed(value.toString().strip()) ? Optional.empty() : Optional.of(allowed());
    }

    /**
     * As Kafka's ConfigDef reads values: texts are parsed, numbers are not converted but to long.
     */
    private boolean isOfType(Object value) {
      var text = value instanceof String string ? string.strip() : null;
      return switch (type) {
        case "BOOLEAN" ->
            value instanceof Boolean
                || "true".equalsIgnoreCase(text)
                || "false".equalsIgnoreCase(text);
        case "INT" -> value instanceof Integer || text != null && isWhole(text, Integer.SIZE);
        case "SHORT" -> value instanceof Short || text != null && isWhole(text, Short.SIZE);
        case "LONG" ->
            value instanceof Integer
                || value instanceof Long
                || text != null && isWhole(text, Long.SIZE);
        case "DOUBLE" -> value instanceof Number || text != null && isNumber(text);
        case "STRING", "PASSWORD", "LIST", "CLASS" -> value instanceof String;
        default -> true;
      };
    }

    private static boolean isWhole(String text, int bits) {
      try {
        return new BigInteger(text).bitLength() < bits;
      } catch (NumberFormatException e) {
        return false;
      }
    }

    private static boolean isNumber(String text) {
      try {
        Double.parseDouble(text);
        return true;
      } catch (NumberFormatException e) {
        return false;
      }
    }

    private boolean isAllowed(String text) {
      if (!values.isEmpty()) {
        return values.stream().anyMatch(v -> anyCase ? v.equalsIgnoreCase(text) : v.equals(text));
      }
      if (min == null && max == null) {
        return true;
      }
      double number = Double.parseDouble(text);
      return (min == null || number >= min) && (max == null || number <= max);
    }

    private String typeInWords() {
      return switch (type) {
        case "BOOLEAN" -> "true or false";
        case "INT" -> "an int";
        case "SHORT" -> "a short";
        case "LONG" -> "a long";
        case "DOUBLE" -> "a number";
        default -> "a text";
      };
    }

    private String allowed() {
      if (!values.isEmpty()) {
        return "one of " + String.join(", ", values);
      }
      if (max == null) {
        return "at least " + plain(min);
      }
      return min == null ? "at most " + plain(max) : plain(min) + " to " + plain(max);
    }

    private static String plain(double bound) {
      return bound == Math.rint(bound)
          ? String.format(Locale.ROOT, "%.0f", bound)
          : Double.toString(bound);
    }
  }

  private static final class Tables {
    static final Map<Client, Map<String, Setting>> BY_CLIENT = read();
  }

  private KafkaSettings() {}

  /** The settings of a client by key: the union over the supported versions. */
  public static Map<String, Setting> of(Client client) {
    return Tables.BY_CLIENT.get(client);
  }

  private static Map<Client, Map<String, Setting>> read() {
    var tables = new EnumMap<Client, Map<String, Setting>>(Client.class);
    for (var client : Client.values()) {
      tables.put(client, new TreeMap<>());
    }
    var table = KafkaSettings.class.getResourceAsStream("kafka-settings.tsv");
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          var fields = line.split("\t", -1);
          var setting = setting(fields[1], fields[2], fields[3]);
          tables.get(Client.valueOf(fields[0])).put(setting.key(), setting);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  /** The third column is empty, a range such as {@code 0..100}, or values such as {@code a|b}. */
  private static Setting setting(String key, String type, String allowed) {
    int range = allowed.indexOf("..");
    if (range >= 0) {
      return new Setting(
          key,
          type,
          bound(allowed.substring(0, range)),
          bound(allowed.substring(range + 2)),
          List.of(),
          false);
    }
    boolean anyCase = allowed.startsWith("~");
    var values =
        allowed.isEmpty()
            ? List.<String>of()
            : Arrays.asList(allowed.substring(anyCase ? 1 : 0).split("\\|"));
    return new Setting(key, type, null, null, values, anyCase);
  }

  private static Double bound(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }
}
