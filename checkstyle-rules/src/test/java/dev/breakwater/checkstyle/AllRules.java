package dev.breakwater.checkstyle;

import dev.breakwater.core.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Every rule of this module, found where the compiler put it. */
final class AllRules {
  private AllRules() {}

  static List<Class<?>> classes() {
    try {
      var root =
          Path.of(StyleRule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.walk(root)) {
        return files
            .map(f -> root.relativize(f).toString().replace('\\', '/'))
            .filter(f -> f.endsWith("Check.class"))
            .<Class<?>>map(
                f -> load(f.substring(0, f.length() - ".class".length()).replace('/', '.')))
            .filter(c -> c.isAnnotationPresent(Rule.class))
            .sorted(Comparator.comparing(StyleRule::id))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
