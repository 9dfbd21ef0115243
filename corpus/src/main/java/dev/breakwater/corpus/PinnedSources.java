package dev.breakwater.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of {@code artifacts.tsv}: a published sources jar and what it takes to attribute it.
 *
 * @param sha256 of the sources jar, in hexadecimal
 * @param family the broker or library whose use makes the artifact interesting
 * @param adjustments to the dependencies that its pom declares: {@code +groupId:artifactId:version}
 *     adds one that the pom keeps to itself, {@code @groupId:artifactId:version} one that is an
 *     annotation processor to be run, {@code -groupId:artifactId} drops one that is not on Maven
 *     Central
 */
public record PinnedSources(
    String groupId,
    String artifactId,
    String version,
    String sha256,
    String family,
    String note,
    List<String> adjustments) {

  /**
   * Reads the list; empty lines and those that start with {@code #} are passed over.
   *
   * @throws IOException if the file cannot be read or a line has too few or too many columns
   */
  public static List<PinnedSources> read(Path tsv) throws IOException {
    var list = new ArrayList<PinnedSources>();
    for (var line : Files.readAllLines(tsv)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        list.add(parse(line));
      }
    }
    return list;
  }

  static PinnedSources parse(String line) throws IOException {
    var column = line.split("\t");
    if (column.length < 6 || column.length > 7) {
      throw new IOException("not six or seven tab-separated columns: " + line);
    }
    var adjustments = column.length == 7 ? Arrays.asList(column[6].split(" ")) : List.<String>of();
    return new PinnedSources(
        column[0], column[1], column[2], column[3], column[4], column[5], adjustments);
  }

  /** The name under which findings are listed. */
  public String name() {
    return groupId + ':' + artifactId;
  }

  @Override
  public String toString() {
    return name() + ':' + version;
  }
}
