package dev.breakwater.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The analysed project's files, as lines. Not thread-safe. */
final class Sources {
  /** Findings come grouped by rule, so a few files are asked for again and again. */
  private static final int KEPT = 64;

  /** The line ends of the Java language; {@code \R} would split at more. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

  private final Path root;
  private final Map<String, List<String>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > KEPT;
        }
      };

  Sources(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The lines of a file without their ends; none if it lies outside the root or cannot be read. */
  List<String> lines(String path) {
    return kept.computeIfAbsent(path, this::read);
  }

  /**
   * The lines of a text without their ends; the last one is empty if the text ends in a line end.
   */
  static List<String> split(String text) {
    return List.of(LINE_END.split(text, -1));
  }

  private List<String> read(String path) {
    try {
      var file = root.resolve(path).normalize();
      return file.startsWith(root) && Files.isRegularFile(file) ? split(text(file)) : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }
}
