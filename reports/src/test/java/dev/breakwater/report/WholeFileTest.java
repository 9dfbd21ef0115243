package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void createsTheFolder() throws IOException {
    var file = folder.resolve("target/breakwater/report.html");
    WholeFile.write(file, w -> w.write("größer"));
    assertEquals("größer", Files.readString(file));
  }

  @Test
  void keepsTheOldFileIfWritingFails() throws IOException {
    var file = folder.resolve("report.html");
    Files.writeString(file, "old");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                writer -> {
                  writer.write("half");
                  throw new IOException("disk full");
                }));
    assertEquals("old", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void replacesAFileAndKeepsLinkAndPermissions() throws IOException {
    var file = Files.writeString(folder.resolve("A.java"), "old");
    var permissions = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(file, permissions);
    var link = Files.createSymbolicLink(folder.resolve("Link.java"), file);
    WholeFile.replace(link, new byte[] {'n', 'e', 'w'});
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertEquals(permissions, Files.getPosixFilePermissions(file));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }
}
