package dev.breakwater.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.codehaus.plexus.util.DirectoryScanner;

/** The files of a module. */
final class Sources {
  private static final String MODULE_DECLARATION = "module-info.java";
  private static final List<String> JAVA = List.of("**/*.java");
  private static final List<String> SETTINGS = List.of("**/*.properties", "**/*.yml", "**/*.yaml");
  private static final Map<String, String> OTHER_LANGUAGES =
      Map.of(".kt", "Kotlin", ".groovy", "Groovy", ".scala", "Scala");

  private Sources() {}

  /**
   * Java files, without the declaration of a module: everything is analysed in the unnamed module.
   */
  static Set<Path> java(List<Path> roots, List<String> includes, List<String> excludes) {
    var files = new LinkedHashSet<Path>();
    for (var root : roots) {
      files.addAll(scan(root, includes.isEmpty() ? JAVA : includes, excludes));
    }
    files.removeIf(file -> !file.toString().endsWith(".java") || file.endsWith(MODULE_DECLARATION));
    return files;
  }

  /** Properties and YAML files among the resources. */
  static Set<Path> settings(List<Resource> resources) {
    var files = new LinkedHashSet<Path>();
    for (var resource : resources) {
      var included =
          scan(Path.of(resource.getDirectory()), resource.getIncludes(), resource.getExcludes());
      var settings = Set.copyOf(scan(Path.of(resource.getDirectory()), SETTINGS, List.of()));
      included.stream().filter(settings::contains).forEach(files::add);
    }
    return files;
  }

  static List<Path> folders(List<Resource> resources) {
    return resources.stream()
        .map(Resource::getDirectory)
        .map(Path::of)
        .filter(Files::isDirectory)
        .distinct()
        .toList();
  }

  /**
   * How many sources of other JVM languages lie in these folders or beside them in their
   * conventional places.
   */
  static Map<String, Integer> otherLanguages(Set<Path> folders) throws IOException {
    var files = new LinkedHashSet<Path>();
    for (var folder : folders) {
      if (Files.isDirectory(folder)) {
        try (var paths = Files.walk(folder)) {
          paths.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    var count = new TreeMap<String, Integer>();
    for (var file : files) {
      language(file).forEach(language -> count.merge(language, 1, Integer::sum));
    }
    return count;
  }

  private static Stream<String> language(Path file) {
    var name = file.getFileName().toString();
    return Stream.ofNullable(
        OTHER_LANGUAGES.get(name.substring(Math.max(0, name.lastIndexOf('.')))));
  }

  private static List<Path> scan(Path root, List<String> includes, List<String> excludes) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    var scanner = new DirectoryScanner();
    scanner.setBasedir(root.toFile());
    scanner.setIncludes(includes.isEmpty() ? null : includes.toArray(String[]::new));
    scanner.setExcludes(excludes.toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.scan();
    return Stream.of(scanner.getIncludedFiles()).sorted().map(root::resolve).toList();
  }
}
