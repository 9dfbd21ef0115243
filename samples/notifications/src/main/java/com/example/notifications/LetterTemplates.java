package com.example.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the templates of letters, and keeps to itself what goes wrong. */
public class LetterTemplates {
  private static final System.Logger LOG = System.getLogger(LetterTemplates.class.getName());

  private final Map<String, Path> files;

  public LetterTemplates(Map<String, Path> files) {
    this.files = files;
  }

  public Optional<Path> fileOf(String name) {
    return Optional.of(files.get(name));
  }

  public List<String> linesOf(String name) {
    try {
      return Files.readAllLines(files.get(name));
    } catch (Exception e) {
      LOG.log(Level.WARNING, "no template " + name, e);
      return List.of();
    }
  }

  public String textOf(String name) {
    try {
      return Files.readString(files.get(name));
    } catch (IOException e) {
      LOG.log(Level.ERROR, "no template " + name, e);
      throw new UncheckedIOException(e);
    }
  }

  public void store(String name, String text) {
    try {
      Files.writeString(files.get(name), text);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "template not stored", e);
    }
  }

  public void delete(String name) {
    try {
      Files.deleteIfExists(files.remove(name));
    } catch (Throwable e) {
      LOG.log(Level.WARNING, "template not deleted", e);
    }
  }

  public void checkAll() throws IOException {
    IOException failure = null;
    for (Path file : files.values()) {
      try {
        Files.readAllBytes(file);
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
