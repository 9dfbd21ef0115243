package dev.breakwater.analyzer;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small project on disk, and what the analyzer says about it. */
final class Project {
  private static final Analyzer ANALYZER = Analyzer.of(Project.class.getClassLoader());

  private final Path root;
  private final List<String> sources = new ArrayList<>();
  private final List<String> resources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<String, Setting> severities = new LinkedHashMap<>();
  private final Map<String, String> ruleOptions = new LinkedHashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private Charset charset = StandardCharsets.UTF_8;
  private Level level = Level.PRACTICE;

  Project(Path root) {
    this.root = root;
  }

  Project charset(Charset charset) {
    this.charset = charset;
    return this;
  }

  Project level(Level level) {
    this.level = level;
    return this;
  }

  Project severity(String name, Setting setting) {
    severities.put(name, setting);
    return this;
  }

  Project ruleOption(String name, String value) {
    ruleOptions.put(name, value);
    return this;
  }

  Project role(String role, String methods) {
    roles.put(role, methods);
    return this;
  }

  Project javac(String... arguments) {
    options.addAll(Arrays.asList(arguments));
    return this;
  }

  /**
   * Adds a file, given by its lines; Java sources and everything else are told apart by their name.
   */
  Project file(String path, String... lines) throws IOException {
    return text(path, String.join("\n", lines) + "\n");
  }

  Project text(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.normalize().getParent());
    Files.write(file.normalize(), text.getBytes(charset));
    (path.endsWith(".java") ? sources : resources).add(file.toString());
    return this;
  }

  Request request() {
    return new Request(
        Request.PROTOCOL,
        "test:main",
        root.toString(),
        sources,
        resources,
        List.of(),
        options,
        charset.name(),
        level,
        severities,
        ruleOptions,
        roles);
  }

  Answer analyze() {
    var events = new ArrayList<Event>();
    return new Answer(events, ANALYZER.analyze(request(), events::add));
  }

  /** The events of one request. */
  record Answer(List<Event> events, Event.Done done) {
    List<Finding> findings() {
      return all(Event.Found.class).stream().map(Event.Found::finding).toList();
    }

    Finding finding() {
      if (findings().size() != 1) {
        throw new AssertionError("not exactly one finding: " + this);
      }
      return findings().get(0);
    }

    <T extends Event> List<T> all(Class<T> type) {
      return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
  }
}
