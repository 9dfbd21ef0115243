package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
