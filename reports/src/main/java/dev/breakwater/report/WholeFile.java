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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that appears complete or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** What goes into a text file. */
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  private interface Draft {
    void write(Path file) throws IOException;
  }

  /** Writes a text in UTF-8, creating the file's folder where needed. */
  static void write(Path file, Content content) throws IOException {
    writeBeside(
        file.toAbsolutePath(),
        draft -> {
          // Not Files.newBufferedWriter: it refuses half of a surrogate pair, which a column
          // may well cut out of a source.
          try (var writer = writer(draft)) {
            content.writeTo(writer);
          }
        });
  }

  /**
   * Puts other content into a file that exists. Its permissions stay, and so does a link to it.
   *
   * @throws IOException if the file cannot be written, and is as it was
   */
  public static void replace(Path file, byte[] content) throws IOException {
    var target = file.toRealPath();
    writeBeside(
        target,
        draft -> {
          Files.write(draft, content, CREATE_NEW);
          var attributes = Files.getFileAttributeView(target, PosixFileAttributeView.class);
          if (attributes != null) {
            Files.setPosixFilePermissions(draft, attributes.readAttributes().permissions());
          }
        });
  }

  private static void writeBeside(Path target, Draft content) throws IOException {
    Files.createDirectories(target.getParent());
    // Not Files.createTempFile: it would keep everyone but the owner from reading the report.
    var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      content.write(draft);
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
