package dev.breakwater.errorprone.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of Kafka's clients, as the clients' own definitions list them. The table beside this
 * class is printed from the oldest and the newest supported version; see {@code KafkaSettingsTest}.
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
      String key, String type, Double min, Double max, List<String> values, boolean anyCase) {}

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
