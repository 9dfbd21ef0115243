package dev.breakwater.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file, or a region of one, that the build prints: {@code -Dbless=true} writes it, every other
 * run compares. Paths are relative to the module that runs the test.
 */
public final class Printed {
  private Printed() {}

  /** Whether this run writes instead of comparing. */
  public static boolean blessing() {
    return Boolean.getBoolean("bless");
  }

  /** The whole file must have this text. */
  public static void file(Path file, String expected) {
    try {
      if (blessing()) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, expected);
      }
      assertEquals(
          expected,
          Files.exists(file) ? Files.readString(file) : "",
          file + " is stale; run the tests with -Dbless=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines between {@code <!-- printed: name -->} and {@code <!-- end -->} must be these. */
  public static void region(Path file, String name, String expected) {
    try {
      var text = Files.readString(file);
      var begin = "<!-- printed: " + name + " -->\n";
      int from = text.indexOf(begin);
      int to = from < 0 ? -1 : text.indexOf("<!-- end -->", from);
      if (to < 0) {
        throw new IllegalStateException(file + " has no region " + name);
      }
      file(file, text.substring(0, from + begin.length()) + expected + text.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
