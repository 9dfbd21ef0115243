package dev.breakwater.report;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository that a reactor lies in. Code hosts know files by their path inside it, which is
 * longer than the path inside the reactor where that is but a folder of the repository.
 *
 * @param prefix the reactor's folder inside the repository; empty if it is the repository's root
 */
record Checkout(Path prefix) {

  /** The one around a folder; the folder itself if it is in no repository. */
  static Checkout around(Path root) {
    var folder = root.toAbsolutePath().normalize();
    for (var outer = folder; outer != null; outer = outer.getParent()) {
      // A file in linked worktrees and submodules.
      if (Files.exists(outer.resolve(".git"))) {
        return new Checkout(outer.relativize(folder));
      }
    }
    return new Checkout(Path.of(""));
  }

  /** The path inside the repository, with forward slashes, of a file given inside the reactor. */
  String path(String inReactor) {
    return prefix.resolve(inReactor).normalize().toString().replace('\\', '/');
  }
}
