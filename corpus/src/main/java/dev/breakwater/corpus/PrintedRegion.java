package dev.breakwater.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a Markdown file between {@code <!-- printed: name -->} and {@code <!-- end -->}:
 * written by a command, never by hand.
 */
public record PrintedRegion(Path file, String name) {

  /**
   * Replaces the lines.
   *
   * @throws IOException if the file has no such region
   */
  public void write(String lines) throws IOException {
    var text = Files.readString(file);
    var begin = "<!-- printed: " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = from < 0 ? -1 : text.indexOf("<!-- end -->", from);
    if (to < 0) {
      throw new IOException(file + " has no region " + begin.strip());
    }
    Files.writeString(file, text.substring(0, from + begin.length()) + lines + text.substring(to));
  }
}
