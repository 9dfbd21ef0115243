package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedRegionTest {
  @TempDir private Path folder;

  @Test
  void onlyTheRegionChanges() throws IOException {
    var file = folder.resolve("README.md");
    Files.writeString(file, "before\n<!-- printed: cost -->\nold\n<!-- end -->\nafter\n");
    new PrintedRegion(file, "cost").write("new\n");
    assertEquals(
        "before\n<!-- printed: cost -->\nnew\n<!-- end -->\nafter\n", Files.readString(file));
  }

  @Test
  void missingRegionIsAnError() throws IOException {
    var file = Files.writeString(folder.resolve("README.md"), "nothing printed\n");
    assertThrows(IOException.class, () -> new PrintedRegion(file, "cost").write("new\n"));
  }
}
