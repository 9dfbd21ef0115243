package dev.breakwater.checkstyle.config;

import dev.breakwater.core.KafkaSettings;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.core.NearestNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The settings of brokers that Spring, SmallRye and Quarkus know: a tree of the parts of their
 * names, read from a table that is printed from the libraries; see {@code BrokerKeysTableTest}. The
 * union over the supported versions, so that what any of them knows is known.
 */
public final class BrokerKeys {
  /** Shorter names are near too many others. */
  private static final int SHORTEST = 5;

  private static final String CHANNELS = "mp.messaging.";

  /** Maps whose keys are a Kafka client's own. */
  private static final Map<String, Set<Client>> KAFKA_MAPS = kafkaMaps();

  private static final Node ROOT = read();

  /**
   * A setting that is known.
   *
   * @param name as the library documents it; {@code *} stands for a name of the user's
   * @param kind what it takes
   * @param retired what to write instead, {@code -} if there is nothing, empty if it is in use
   */
  public record Known(String name, ValueKind kind, String retired) {}

  private static final class Node {
    final String name;
    final Map<String, Node> children = new TreeMap<>();
    Known known;

    Node(String name) {
      this.name = name;
    }

    Node child(String part) {
      return children.computeIfAbsent(Setting.canonical(part), p -> new Node(part));
    }

    /** Whether anything may stand below, as below a map or an object of its own kind. */
    boolean isOpen() {
      return known != null && children.isEmpty();
    }
  }

  private BrokerKeys() {}

  /** What is known of a setting; empty if it is none of a broker's, or not known, or free-form. */
  public static Optional<Known> known(Setting setting) {
    var parts = parts(setting.key());
    var end = walk(ROOT, parts, 0);
    return Optional.ofNullable(end).map(n -> n.known);
  }

  /** Kafka's own definition of a setting that stands in a map of a client's settings. */
  public static Optional<KafkaSettings.Setting> kafkaSetting(Setting setting) {
    var entry = kafkaEntry(setting);
    return entry == null
        ? Optional.empty()
        : entry.clients().stream()
            .flatMap(c -> Stream.ofNullable(KafkaSettings.of(c).get(entry.name())))
            .findFirst();
  }

  /**
   * The key that was meant by one that nobody knows, written out; empty if the key is known, may be
   * anything, or is not near exactly one.
   */
  public static Optional<String> meant(Setting setting, Document document) {
    var key = setting.key();
    var profile = key.substring(0, startOfName(key));
    if (key.startsWith(CHANNELS, profile.length())) {
      return meantAttribute(setting, document);
    }
    var entry = kafkaEntry(setting);
    if (entry != null) {
      return meantKafkaName(entry.name(), entry.clients())
          .map(name -> key.substring(0, key.length() - written(key, entry.name())) + name);
    }
    var parts = parts(key);
    return parts.size() < 3 || walk(ROOT, parts, 0) != null
        ? Optional.empty()
        : meant(parts).map(name -> profile + name);
  }

  private static Optional<String> meant(List<String> parts) {
    var node = ROOT;
    for (int i = 0; i < parts.size(); i++) {
      var next = next(node, parts.get(i));
      if (next == null) {
        // a slip in the prefix itself could be about anything
        return i < 2 ? Optional.empty() : nearest(node, parts, i);
      }
      node = next;
    }
    return Optional.empty();
  }

  private static Optional<String> nearest(Node node, List<String> parts, int at) {
    var part = Setting.canonical(parts.get(at));
    if (part.length() < SHORTEST) {
      return Optional.empty();
    }
    var near =
        NearestNames.of(part, node.children.keySet()).stream()
            .map(node.children::get)
            .filter(n -> !n.name.equals("*") && fits(walk(n, parts, at + 1), parts.size()))
            .toList();
    if (near.size() != 1) {
      return Optional.empty();
    }
    var meant = new ArrayList<>(parts);
    meant.set(at, near.get(0).name);
    return Optional.of(String.join(".", meant));
  }

  /** Whether a name of so many parts ends at a node, or within its map. */
  private static boolean fits(Node end, int size) {
    return end != null
        && (end.known == null
            || end.known.kind().type().equals("map")
            || end.known.name().chars().filter(c -> c == '.').count() == size - 1);
  }

  /** The node at the end of a name, or the open one on the way; null if there is none. */
  private static Node walk(Node node, List<String> parts, int from) {
    if (from == parts.size()) {
      // above a setting: an empty map, or one that is filled elsewhere
      return node;
    }
    var named = node.children.get(Setting.canonical(parts.get(from)));
    var end = named == null ? null : walk(named, parts, from + 1);
    var any = node.children.get("*");
    if (end == null && any != null) {
      end = walk(any, parts, from + 1);
    }
    return end == null && node.isOpen() ? node : end;
  }

  private static Node next(Node node, String part) {
    var named = node.children.get(Setting.canonical(part));
    return named == null ? node.children.get("*") : named;
  }

  /** The attributes of a channel, whose connector has to be known: every connector has its own. */
  private static Optional<String> meantAttribute(Setting setting, Document document) {
    var parts = parts(setting.key());
    if (parts.size() < 5 || !List.of("incoming", "outgoing").contains(parts.get(2))) {
      return Optional.empty();
    }
    var attribute = String.join(".", parts.subList(4, parts.size()));
    var channel =
        setting.key().substring(0, setting.key().length() - written(setting.key(), attribute));
    var connector = document.value(channel + "connector").orElse("");
    var any = ROOT.child("mp").child("messaging").child(parts.get(2)).child("*");
    if (!connector.startsWith("smallrye-") || walk(any, parts, 4) != null) {
      return Optional.empty();
    }
    var known = new TreeSet<String>();
    collect(any, "", known);
    if (connector.equals("smallrye-kafka")) {
      var client = parts.get(2).equals("incoming") ? Client.CONSUMER : Client.PRODUCER;
      if (isKafkas(attribute)) {
        return Optional.empty();
      }
      known.addAll(KafkaSettings.of(client).keySet());
    }
    return one(attribute, known).map(name -> channel + name);
  }

  private static void collect(Node node, String path, Set<String> names) {
    for (var child : node.children.values()) {
      var name = path.isEmpty() ? child.name : path + "." + child.name;
      if (child.known != null) {
        names.add(name);
      }
      collect(child, name, names);
    }
  }

  private static Optional<String> meantKafkaName(String name, Set<Client> clients) {
    if (isKafkas(name)) {
      return Optional.empty();
    }
    var known = new TreeSet<String>();
    clients.forEach(c -> known.addAll(KafkaSettings.of(c).keySet()));
    return one(name, known);
  }

  private static Optional<String> one(String name, Collection<String> known) {
    var near = name.length() < SHORTEST ? List.<String>of() : NearestNames.of(name, known);
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isKafkas(String name) {
    return EnumSet.allOf(Client.class).stream()
        .anyMatch(c -> KafkaSettings.of(c).containsKey(name));
  }

  private record KafkaEntry(String name, Set<Client> clients) {}

  /**
   * The part of a key that is a Kafka client's own name, taken literally; null if there is none.
   */
  private static KafkaEntry kafkaEntry(Setting setting) {
    var parts = parts(setting.key());
    for (int i = 3; i < parts.size(); i++) {
      var map = walk(ROOT, parts.subList(0, i), 0);
      var clients = map == null || map.known == null ? null : KAFKA_MAPS.get(map.known.name());
      if (clients != null) {
        return new KafkaEntry(String.join(".", parts.subList(i, parts.size())), clients);
      }
    }
    return null;
  }

  /** How many characters a name takes at the end of a key that may have it in brackets. */
  private static int written(String key, String name) {
    return key.endsWith("]") ? name.length() + 2 : name.length();
  }

  /** Behind the profile that Quarkus takes in front. */
  private static int startOfName(String key) {
    return key.startsWith("%") ? key.indexOf('.') + 1 : 0;
  }

  /** The parts between dots; what stands in brackets or quotes is one, and an index is none. */
  private static List<String> parts(String key) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    char closing = 0;
    for (int i = startOfName(key); i < key.length(); i++) {
      char c = key.charAt(i);
      if (closing != 0 ? c == closing : c == '.' || c == '[' || c == '"') {
        if (!part.isEmpty() && !(closing == ']' && part.chars().allMatch(Character::isDigit))) {
          parts.add(part.toString());
        }
        part.setLength(0);
        closing = c == '[' ? ']' : c == '"' && closing == 0 ? '"' : 0;
      } else {
        part.append(c);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static Map<String, Set<Client>> kafkaMaps() {
    var all = EnumSet.allOf(Client.class);
    var streams = EnumSet.of(Client.STREAMS, Client.CONSUMER, Client.PRODUCER);
    var maps = new HashMap<String, Set<Client>>();
    maps.put("spring.kafka.properties", all);
    maps.put("spring.kafka.admin.properties", EnumSet.of(Client.ADMIN));
    maps.put("spring.kafka.consumer.properties", EnumSet.of(Client.CONSUMER));
    maps.put("spring.kafka.producer.properties", EnumSet.of(Client.PRODUCER));
    maps.put("spring.kafka.streams.properties", streams);
    maps.put("spring.cloud.stream.kafka.binder.configuration", all);
    maps.put("spring.cloud.stream.kafka.binder.consumer-properties", EnumSet.of(Client.CONSUMER));
    maps.put("spring.cloud.stream.kafka.binder.producer-properties", EnumSet.of(Client.PRODUCER));
    maps.put(
        "spring.cloud.stream.kafka.bindings.*.consumer.configuration", EnumSet.of(Client.CONSUMER));
    maps.put(
        "spring.cloud.stream.kafka.bindings.*.producer.configuration", EnumSet.of(Client.PRODUCER));
    maps.put(
        "spring.cloud.stream.kafka.default.consumer.configuration", EnumSet.of(Client.CONSUMER));
    maps.put(
        "spring.cloud.stream.kafka.default.producer.configuration", EnumSet.of(Client.PRODUCER));
    maps.put("spring.cloud.stream.kafka.streams.binder.configuration", streams);
    return maps;
  }

  private static Node read() {
    var root = new Node("");
    var table = BrokerKeys.class.getResourceAsStream("broker-keys.tsv");
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          var fields = line.split("\t", -1);
          var node = root;
          for (var part : fields[0].split("\\.")) {
            node = node.child(part);
          }
          node.known = new Known(fields[0], ValueKind.of(fields[1]), fields[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return root;
  }
}
