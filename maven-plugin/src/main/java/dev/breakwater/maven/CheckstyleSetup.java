package dev.breakwater.maven;

import dev.breakwater.analyzer.client.Jdk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * How a project runs Checkstyle itself.
 *
 * @param engine the version of Checkstyle; empty if the plugin is left to choose
 * @param rules the version of our rules
 * @param configured whether an execution runs them
 */
record CheckstyleSetup(Optional<String> engine, Optional<String> rules, boolean configured) {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-checkstyle-plugin";
  private static final String ENGINE = "com.puppycrawl.tools:checkstyle";
  private static final String RULES = "dev.breakwater:breakwater-checkstyle-rules";
  private static final String CONFIGURATION = "breakwater_checks.xml";
  private static final String SUBJECT = "Checkstyle";

  private static final String JAVA_17_SINCE = "11";
  private static final String JAVA_21_SINCE = "13";

  /** The set-up of a project; empty if it has none. */
  static Optional<CheckstyleSetup> of(MavenProject project) {
    return Optional.ofNullable(project.getPlugin(PLUGIN))
        .map(
            plugin ->
                new CheckstyleSetup(
                    version(plugin, ENGINE), version(plugin, RULES), isConfigured(plugin)));
  }

  /** What is said of a project that has none. */
  static Diagnosis none() {
    return Diagnosis.ok(SUBJECT, "not in this build; check brings its own");
  }

  /**
   * How the set-up stands.
   *
   * @param running the JDK that Maven runs on, and Checkstyle with it
   * @param suite the version of the suite
   */
  List<Diagnosis> diagnoses(Jdk running, String suite) {
    var diagnoses = new ArrayList<Diagnosis>();
    diagnoses.add(engine(running));
    rules
        .filter(version -> !version.equals(suite))
        .ifPresent(
            version ->
                diagnoses.add(
                    Diagnosis.warn(
                        SUBJECT,
                        "breakwater-checkstyle-rules is of version "
                            + version
                            + ", this plugin of "
                            + suite
                            + ": let them be the same")));
    return diagnoses;
  }

  /** What brings our rules into this set-up. */
  List<Snippet> snippets(String suite) {
    var snippets = new ArrayList<Snippet>();
    if (rules.isEmpty()) {
      snippets.add(Snippet.checkstyleRules(suite));
    }
    if (!configured) {
      snippets.add(Snippet.checkstyleExecution());
    }
    return snippets;
  }

  private Diagnosis engine(Jdk running) {
    var tested = Suite.checkstyle(running);
    if (engine.isEmpty()) {
      return Diagnosis.warn(
          SUBJECT,
          "maven-checkstyle-plugin's own version may not read newer Java: add a dependency on "
              + ENGINE
              + ":"
              + tested);
    }
    var version = engine.get();
    int needed =
        isAtLeast(version, JAVA_21_SINCE) ? 21 : isAtLeast(version, JAVA_17_SINCE) ? 17 : 11;
    if (running.feature() < needed) {
      return Diagnosis.fail(
          SUBJECT,
          "%s needs a JDK %d, but Maven runs on %d: use Checkstyle %s or a newer JDK"
              .formatted(version, needed, running.feature(), tested));
    }
    return Diagnosis.ok(
        SUBJECT,
        version
            + (rules.isPresent() && configured
                ? " with Breakwater's rules"
                : " without Breakwater's rules, which the lines below add"));
  }

  private static Optional<String> version(Plugin plugin, String key) {
    return plugin.getDependencies().stream()
        .filter(
            dependency -> key.equals(dependency.getGroupId() + ":" + dependency.getArtifactId()))
        .map(Dependency::getVersion)
        .findFirst();
  }

  private static boolean isConfigured(Plugin plugin) {
    return names(plugin.getConfiguration())
        || plugin.getExecutions().stream().anyMatch(bound -> names(bound.getConfiguration()));
  }

  private static boolean names(Object configuration) {
    return String.valueOf(configuration).contains(CONFIGURATION);
  }

  private static boolean isAtLeast(String version, String least) {
    return new ComparableVersion(version).compareTo(new ComparableVersion(least)) >= 0;
  }
}
