package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.Request;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Makes the requests of a module.
 *
 * @param root the reactor's root, to which findings' paths are relative
 * @param rules what the user wants of the rules
 */
record Requests(Path root, RuleSettings rules) {

  Request compilation(
      String id,
      Set<Path> sources,
      List<Path> resourceFolders,
      List<String> javacOptions,
      String encoding) {
    return request(id, sources, Set.of(), resourceFolders, javacOptions, encoding);
  }

  Request settings(String id, Set<Path> files, List<Path> resourceFolders, String encoding) {
    return request(id, Set.of(), files, resourceFolders, List.of(), encoding);
  }

  private Request request(
      String id,
      Set<Path> sources,
      Set<Path> resources,
      List<Path> resourceFolders,
      List<String> javacOptions,
      String encoding) {
    return new Request(
        Request.PROTOCOL,
        id,
        root.toString(),
        strings(sources),
        strings(resources),
        strings(resourceFolders),
        javacOptions,
        encoding,
        rules.level(),
        rules.severities(),
        rules.options(),
        rules.roles());
  }

  private static List<String> strings(Collection<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }
}
