package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir private Path folder;

  private Path jar(String... entries) throws IOException {
    var jar = folder.resolve("sources.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes());
      }
    }
    return jar;
  }

  @Test
  void takesSourcesAndConfiguration() throws IOException {
    var jar =
        jar(
            "b/B.java",
            "a/A.java",
            "module-info.java",
            "META-INF/versions/21/a/A.java",
            "app.yml",
            "logo.png");
    var root = folder.resolve("out");
    var tree = SourceTree.of(jar, root);
    assertEquals(List.of(root.resolve("a/A.java"), root.resolve("b/B.java")), tree.sources());
    assertEquals(List.of(root.resolve("app.yml")), tree.resources());
    assertEquals("a/A.java", Files.readString(root.resolve("a/A.java")));
  }

  @Test
  void entryOutsideTheRootIsRefused() throws IOException {
    var jar = jar("../Evil.java");
    assertThrows(IOException.class, () -> SourceTree.of(jar, folder.resolve("out")));
  }
}
