package dev.breakwater.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks git for the files whose present content it could not bring back: changed ones, and those
 * that it does not track.
 *
 * @param folder inside the working tree
 */
record UncommittedFiles(Path folder) {
  /** Windows allows a command of 32,000 characters. */
  private static final int AT_ONCE = 100;

  /**
   * Those of these files.
   *
   * @throws IOException if the folder is in no git repository or git does not answer; the message
   *     is git's
   */
  Set<Path> among(Collection<Path> files) throws IOException {
    var prefix = Path.of(git(List.of("rev-parse", "--show-prefix")).strip());
    var uncommitted = new HashSet<Path>();
    var all = List.copyOf(files);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      var listed = status(some);
      some.stream()
          .filter(file -> listed.contains(prefix.resolve(folder.relativize(file)).normalize()))
          .forEach(uncommitted::add);
    }
    return uncommitted;
  }

  /** What git lists of these files, relative to the root of the working tree. */
  private Set<Path> status(List<Path> files) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                "--literal-pathspecs",
                "status",
                "--porcelain=v1",
                "-z",
                "--no-renames",
                "--ignored",
                "--untracked-files=all",
                "--"));
    files.forEach(file -> command.add(folder.relativize(file).toString()));
    var listed = new HashSet<Path>();
    for (var entry : git(command).split("\0")) {
      if (!entry.isEmpty()) {
        listed.add(Path.of(entry.substring("XY ".length())));
      }
    }
    return listed;
  }

  private String git(List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of("git", "--no-optional-locks"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    process.getOutputStream().close();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(output.strip());
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("git was interrupted", e);
    } finally {
      process.destroy();
    }
  }
}
