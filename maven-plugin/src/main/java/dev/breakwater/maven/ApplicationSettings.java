package dev.breakwater.maven;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;

/**
 * Tells the files that Spring Boot, Micronaut, Quarkus or MicroProfile Config reads when an
 * application starts. One that is broken is a mistake for certain, while others may be broken on
 * purpose (a parser's test data), and those that the build filters need not be well-formed yet.
 */
final class ApplicationSettings {
  private static final Pattern READ_AT_START =
      Pattern.compile(
          "(config/)?(application|bootstrap)(-[^/]*)?\\.(properties|ya?ml)"
              + "|META-INF/microprofile-config(-[^/]*)?\\.properties");

  private ApplicationSettings() {}

  /** Whether a file is one of a module's. */
  static boolean include(Path file, MavenProject project) {
    return project.getResources().stream()
        .filter(resource -> !resource.isFiltering())
        .map(resource -> Path.of(resource.getDirectory()))
        .filter(file::startsWith)
        .map(folder -> folder.relativize(file).toString().replace('\\', '/'))
        .anyMatch(name -> READ_AT_START.matcher(name).matches());
  }
}
