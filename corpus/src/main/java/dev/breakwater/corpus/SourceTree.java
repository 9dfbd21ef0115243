package dev.breakwater.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/**
 * A sources jar laid out in a folder.
 *
 * @param root absolute
 * @param sources Java files but module descriptors, sorted; the analysis takes place in the unnamed
 *     module
 * @param resources properties and YAML files, sorted
 */
public record SourceTree(Path root, List<Path> sources, List<Path> resources) {

  /**
   * Lays the jar out; files that are there already from an earlier run are kept.
   *
   * @throws IOException if the jar cannot be read, or has an entry that would leave the folder
   */
  public static SourceTree of(Path jar, Path folder) throws IOException {
    var root = folder.toAbsolutePath().normalize();
    var sources = new ArrayList<Path>();
    var resources = new ArrayList<Path>();
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
          throw new IOException(jar + " has an entry outside its root: " + entry.getName());
        }
        if (entry.isDirectory() || entry.getName().startsWith("META-INF/versions/")) {
          continue;
        }
        var list =
            IS_SOURCE.test(entry.getName())
                ? sources
                : IS_RESOURCE.test(entry.getName()) ? resources : null;
        if (list != null) {
          list.add(file);
          if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
              Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
          }
        }
      }
    }
    Collections.sort(sources);
    Collections.sort(resources);
    return new SourceTree(root, List.copyOf(sources), List.copyOf(resources));
  }

  private static final Predicate<String> IS_SOURCE =
      name -> name.endsWith(".java") && !name.endsWith("module-info.java");
  private static final Predicate<String> IS_RESOURCE =
      name -> name.endsWith(".properties") || name.endsWith(".yml") || name.endsWith(".yaml");
}
