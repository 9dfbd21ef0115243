package it.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Templates {
  String load(Path file) {
    try {
      return Files.readString(file); // café
    } catch (IOException e) {
      throw new IllegalStateException("unreadable: " + e.getMessage());
    }
  }
}
