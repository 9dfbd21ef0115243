package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.ModuleResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What fixes make of a module.
 *
 * @param files those that they change, in order of path
 * @param refused the files that were to be fixed and are left alone, and why, in order of path
 * @param rest the module's result with all fixes applied
 */
record Fixed(List<File> files, Map<String, String> refused, ModuleResult rest) {

  /**
   * One changed file.
   *
   * @param rules how many findings of each rule were fixed
   */
  record File(
      String path,
      Path file,
      byte[] oldBytes,
      byte[] newBytes,
      String oldText,
      String newText,
      Map<String, Integer> rules) {}

  /** How many findings were fixed. */
  int count() {
    return files.stream()
        .flatMap(file -> file.rules().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
