package dev.breakwater.report;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A UTF-8 text file that appears complete or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** What goes into the file. */
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  /** Writes beside the file first, creating its folder where needed. */
  static void write(Path file, Content content) throws IOException {
    var target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Not Files.createTempFile: it would keep everyone but the owner from reading the report.
    var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      // Not Files.newBufferedWriter: it refuses half of a surrogate pair, which a column may well
      // cut out of a source.
      try (var writer = writer(draft)) {
        content.writeTo(writer);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Writer writer(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file, CREATE_NEW), StandardCharsets.UTF_8));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, REPLACE_EXISTING);
    }
  }
}
