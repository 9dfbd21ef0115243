package dev.breakwater.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sample services, and what their poms tell the suite. */
final class Samples {
  private static final Path FOLDER = Path.of("../samples").toAbsolutePath().normalize();
  private static final Pattern SETTINGS =
      Pattern.compile("<breakwater\\.options>(.+)</breakwater\\.options>");

  private Samples() {}

  static List<String> names() {
    return List.of("orders", "billing", "notifications", "gateway", "telemetry", "exchange");
  }

  static Path folder(String sample) {
    return FOLDER.resolve(sample);
  }

  /** Which methods of its own a sample gives a role, by role. */
  static Map<String, String> roles(Path sample) throws IOException {
    var roles = settings(sample);
    roles.keySet().removeIf(name -> name.contains(":"));
    return roles;
  }

  /** What a sample sets of single rules, by rule and option. */
  static Map<String, String> options(Path sample) throws IOException {
    var options = settings(sample);
    options.keySet().removeIf(name -> !name.contains(":"));
    return options;
  }

  private static Map<String, String> settings(Path sample) throws IOException {
    var settings = new LinkedHashMap<String, String>();
    var set = SETTINGS.matcher(Files.readString(sample.resolve("pom.xml")));
    while (set.find()) {
      for (var one : set.group(1).split(",")) {
        var setting = one.split("=", 2);
        settings.put(setting[0], setting[1]);
      }
    }
    return settings;
  }
}
