package dev.breakwater.benchmark;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.corpus.MavenCentral;
import dev.breakwater.corpus.Reactor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The suites that are compared, all on one version of Error Prone with its own checks off. */
final class Contenders {
  /** The newest that all three suites load with. */
  private static final String ERROR_PRONE = "com.google.errorprone:error_prone_core:2.50.0";

  private static final String ERROR_PRONE_SUPPORT =
      "tech.picnic.error-prone-support:error-prone-contrib:0.30.0";
  private static final String NULL_AWAY = "com.uber.nullaway:nullaway:0.14.3";
  private static final String CHECKS =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";
  private static final String NONE = "-XepDisableAllChecks";

  private final MavenCentral central;
  private final Reactor reactor;
  private final Path work;

  Contenders(MavenCentral central, Reactor reactor, Path work) {
    this.central = central;
    this.reactor = reactor;
    this.work = work;
  }

  /** Error Prone without a check: what everybody pays who uses it at all. */
  Variant floor() throws IOException {
    return new Variant("floor", central.classPath(List.of(ERROR_PRONE)), List.of(NONE), 0);
  }

  /** Every rule of ours for Error Prone. */
  Variant ours() throws IOException {
    return ours("Breakwater", rules());
  }

  /** Some rules of ours. */
  Variant ours(String name, List<String> rules) throws IOException {
    return variant(name, oursOnErrorProne(), rules, "DEFAULT");
  }

  /** Every check of error-prone-support, as warnings: half of them are suggestions by default. */
  Variant errorProneSupport() throws IOException {
    var path = central.classPath(List.of(ERROR_PRONE, ERROR_PRONE_SUPPORT));
    return variant("error-prone-support", path, checksIn(path, "error-prone-contrib"), "WARN");
  }

  Variant nullAway() throws IOException {
    var flags =
        List.of(
            NONE,
            "-Xep:NullAway:WARN",
            "-XepOpt:NullAway:AnnotatedPackages=org.springframework,org.apache.kafka,com.google");
    return new Variant("NullAway", central.classPath(List.of(ERROR_PRONE, NULL_AWAY)), flags, 1);
  }

  /** Copies of a check from a template. */
  Variant copies(Path template, int count) throws IOException {
    var path = oursOnErrorProne();
    var copies =
        CheckCopies.of(template, count, path, work.resolve(template.getFileName() + "-" + count));
    path.add(copies.folder());
    var name = count + " x " + template.getFileName().toString().replace(".java.txt", "");
    return variant(name, path, copies.names(), "WARN");
  }

  /** The ids of our rules for Error Prone. */
  List<String> rules() throws IOException {
    return Catalogue.of(List.of(reactor.jar("errorprone-checks"))).rules().stream()
        .map(RuleFacts::id)
        .toList();
  }

  private List<Path> oursOnErrorProne() throws IOException {
    var path = new ArrayList<>(reactor.classPath("errorprone-checks"));
    path.addAll(central.classPath(List.of(ERROR_PRONE)));
    return path;
  }

  private static Variant variant(
      String name, List<Path> path, List<String> checks, String severity) {
    var flags = new ArrayList<>(List.of(NONE, "-XepOpt:Breakwater:Level=MASTERY"));
    checks.forEach(c -> flags.add("-Xep:" + c + ':' + severity));
    return new Variant(name, path, flags, checks.size());
  }

  /**
   * The names of the checks that a jar offers; by Error Prone's convention those of their classes.
   */
  private static List<String> checksIn(List<Path> path, String artifactId) throws IOException {
    var file =
        path.stream()
            .filter(p -> p.getFileName().toString().startsWith(artifactId))
            .findFirst()
            .orElseThrow();
    try (var jar = new JarFile(file.toFile());
        var services = jar.getInputStream(jar.getEntry(CHECKS))) {
      return new String(services.readAllBytes())
          .lines()
          .map(l -> l.substring(l.lastIndexOf('.') + 1))
          .map(n -> n.substring(n.lastIndexOf('$') + 1))
          .toList();
    }
  }
}
