package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources, poms and baselines are replaced as here, so a killed process leaves each of them whole.
 */
class KilledWriterTest {
  private static final int SIZE = 4 << 20;
  private static final int KILLS = 8;

  @TempDir private Path folder;

  /** Replaces a file again and again, until it is killed. */
  public static final class Writer {
    private Writer() {}

    /** The file is the argument. */
    public static void main(String[] args) throws IOException {
      for (int i = 0; ; i++) {
        WholeFile.replace(Path.of(args[0]), content(i % 2 == 0 ? 'b' : 'a'));
      }
    }
  }

  private static byte[] content(char c) {
    return String.valueOf(c).repeat(SIZE).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void aKilledProcessLeavesTheOldFileOrTheNewOne() throws Exception {
    var file = Files.write(folder.resolve("A.java"), content('a'));
    int changed = 0;
    for (int i = 0; i < KILLS; i++) {
      var before = Files.getLastModifiedTime(file);
      var writer =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-cp",
                      System.getProperty("java.class.path"),
                      Writer.class.getName(),
                      file.toString()))
              .inheritIO()
              .start();
      Thread.sleep(600 + 37L * i);
      writer.destroyForcibly().waitFor();
      var bytes = Files.readAllBytes(file);
      assertEquals(SIZE, bytes.length);
      var first = bytes[0];
      for (var b : bytes) {
        assertEquals(first, b);
      }
      changed += Files.getLastModifiedTime(file).equals(before) ? 0 : 1;
    }
    assertTrue(changed > 0, "no writer was killed at work");
  }
}
