package dev.breakwater.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The output of Maven's process, for readers that want a line exactly as it is: Maven prefixes what
 * goes through its log, and from Maven 4 on what goes through {@link System#out} too.
 */
final class StandardOutput {
  private StandardOutput() {}

  static void print(String line) {
    System.out.flush();
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(line);
  }
}
