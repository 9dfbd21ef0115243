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
  private static final Pattern ROLES =
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
    var roles = new LinkedHashMap<String, String>();
    var set = ROLES.matcher(Files.readString(sample.resolve("pom.xml")));
    while (set.find()) {
      var role = set.group(1).split("=", 2);
      roles.put(role[0], role[1]);
    }
    return roles;
  }
}
