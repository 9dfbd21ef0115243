package dev.breakwater.maven;

import java.util.List;

/**
 * Text to be put into a project's files as it stands.
 *
 * @param place where it belongs
 * @param text without a line end at its end
 */
record Snippet(String place, String text) {

  /** Has an Error Prone that runs already run our checks as well. */
  static Snippet errorProne(String version) {
    return new Snippet(
        "pom.xml, maven-compiler-plugin, among the annotationProcessorPaths",
        """
        <path>
          <groupId>dev.breakwater</groupId>
          <artifactId>breakwater-errorprone-checks</artifactId>
          <version>%s</version>
        </path>"""
            .formatted(version));
  }

  /** Lets a compiler that runs in Maven's JVM reach into javac. */
  static Snippet jvmConfig(List<String> flags) {
    return new Snippet(
        ".mvn/jvm.config, beside what is there",
        String.join("\n", flags.stream().map(flag -> flag.replaceFirst("=", " ")).toList()));
  }

  /** Has a Checkstyle that runs already know our rules. */
  static Snippet checkstyleRules(String version) {
    return new Snippet(
        "pom.xml, maven-checkstyle-plugin, among the dependencies",
        """
        <dependency>
          <groupId>dev.breakwater</groupId>
          <artifactId>breakwater-checkstyle-rules</artifactId>
          <version>%s</version>
        </dependency>"""
            .formatted(version));
  }

  /** Runs our rules beside the ones that the project has configured, and shows their warnings. */
  static Snippet checkstyleExecution() {
    return new Snippet(
        "pom.xml, maven-checkstyle-plugin, among the executions",
        """
        <execution>
          <id>breakwater</id>
          <goals>
            <goal>check</goal>
          </goals>
          <configuration>
            <configLocation>breakwater_checks.xml</configLocation>
            <resourceIncludes>**/*.properties,**/*.yml,**/*.yaml</resourceIncludes>
            <violationSeverity>warning</violationSeverity>
            <failOnViolation>false</failOnViolation>
          </configuration>
        </execution>""");
  }
}
