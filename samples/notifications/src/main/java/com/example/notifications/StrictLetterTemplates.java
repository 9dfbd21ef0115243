package com.example.notifications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the templates of letters, and leaves failures to whoever asked. */
public class StrictLetterTemplates {
  private final Map<String, Path> files;

  public StrictLetterTemplates(Map<String, Path> files) {
    this.files = files;
  }

  public Optional<Path> fileOf(String name) {
    return Optional.ofNullable(files.get(name));
  }

  public List<String> linesOf(String name) throws IOException {
    return Files.readAllLines(files.get(name));
  }

  public String textOf(String name) throws IOException {
    return Files.readString(files.get(name));
  }

  public void store(String name, String text) throws IOException {
    Files.writeString(files.get(name), text);
  }

  public void delete(String name) throws IOException {
    Files.deleteIfExists(files.remove(name));
  }

  public void checkAll() throws IOException {
    IOException failure = null;
    for (Path file : files.values()) {
      try {
        Files.readAllBytes(file);
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
