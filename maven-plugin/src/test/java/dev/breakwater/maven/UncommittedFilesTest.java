package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncommittedFilesTest {
  @TempDir private Path folder;

  @Test
  void areThoseThatGitCouldNotBringBack() throws Exception {
    var module = Files.createDirectories(folder.resolve("shop/app"));
    var clean = write(module.resolve("Clean \u00e9.java"));
    var changed = write(module.resolve("Changed.java"));
    var staged = write(module.resolve("Staged[1].java"));
    write(module.resolve("Staged1.java"));
    Files.writeString(folder.resolve(".gitignore"), "Ignored.java\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=it", "-c", "user.email=it@it", "commit", "-q", "-m", "All");
    Files.writeString(changed, "changed");
    Files.writeString(staged, "changed");
    git("add", ".");
    var ignored = write(module.resolve("Ignored.java"));
    var unknown = write(module.resolve("new/Unknown.java"));
    var beside = write(folder.resolve("shop/Beside.java"));

    var all = List.of(clean, changed, staged, ignored, unknown, beside);
    assertEquals(
        Set.of(changed, staged, ignored, unknown, beside), new UncommittedFiles(module).among(all));
  }

  @Test
  void outsideOfARepositoryNobodyKnows() throws Exception {
    var file = write(folder.resolve("A.java"));
    var files = new UncommittedFiles(folder);
    var trouble = assertThrows(IOException.class, () -> files.among(List.of(file)));
    assertTrue(trouble.getMessage().contains("not a git repository"), trouble.getMessage());
  }

  private static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private void git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertEquals(
        0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor());
  }
}
