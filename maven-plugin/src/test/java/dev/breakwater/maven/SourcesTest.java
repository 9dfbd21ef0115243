package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir private Path folder;

  @Test
  void leavesOutModuleDeclarationsAndExcludedFiles() throws IOException {
    create(
        "module-info.java",
        "acme/A.java",
        "acme/B.java",
        "acme/package-info.java",
        "acme/notes.txt");

    var files = Sources.java(List.of(folder), List.of(), List.of("**/B.java"));

    assertEquals(List.of("acme/A.java", "acme/package-info.java"), relative(files));
  }

  @Test
  void toleratesAMissingFolder() {
    assertEquals(Set.of(), Sources.java(List.of(folder.resolve("absent")), List.of(), List.of()));
  }

  @Test
  void findsSettingsThatAResourceIncludes() throws IOException {
    create("application.yml", "messages.properties", "logo.png", "private.yaml");
    var resource = new Resource();
    resource.setDirectory(folder.toString());
    resource.addExclude("private.*");

    assertEquals(
        List.of("application.yml", "messages.properties"),
        relative(Sources.settings(List.of(resource))));
  }

  @Test
  void countsOtherLanguagesOnce() throws IOException {
    create("kotlin/A.kt", "kotlin/B.kt", "groovy/C.groovy", "java/D.java");

    assertEquals(
        Map.of("Kotlin", 2, "Groovy", 1),
        Sources.otherLanguages(Set.of(folder, folder.resolve("kotlin"))));
  }

  private void create(String... names) throws IOException {
    for (var name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.createFile(folder.resolve(name));
    }
  }

  private List<String> relative(Collection<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).toList();
  }
}
