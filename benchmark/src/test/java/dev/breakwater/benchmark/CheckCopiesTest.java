package dev.breakwater.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCopiesTest {
  @TempDir private Path folder;

  @Test
  void eachCopyIsAClassOfItsOwn() throws IOException {
    var template =
        Files.writeString(folder.resolve("Some.java.txt"), "class Some@N@ { int n = @N@; }");
    var copies = CheckCopies.of(template, 2, List.of(), folder.resolve("out"));
    assertEquals(List.of("Some0", "Some1"), copies.names());
    assertTrue(Files.exists(copies.folder().resolve("Some1.class")));
    var services = "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";
    assertEquals(copies.names(), Files.readAllLines(copies.folder().resolve(services)));
  }

  @Test
  void brokenTemplateIsAnError() throws IOException {
    var template =
        Files.writeString(folder.resolve("Some.java.txt"), "class Some@N@ { Missing m; }");
    assertThrows(
        IOException.class, () -> CheckCopies.of(template, 1, List.of(), folder.resolve("out")));
  }
}
