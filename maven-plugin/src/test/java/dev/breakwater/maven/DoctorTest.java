package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.client.Jdk;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
  private static final String SUITE = "0.1.0";
  private static final String RUN = "-Xplugin:ErrorProne -Xep:A:OFF";
  private static final List<String> ARGUMENTS =
      List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", RUN);
  private static final List<String> ALL_FLAGS = JavacAccess.missingIn(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2.42.0 | 0.1.0 | 17 | OK 2.42.0 with Breakwater's checks
          2.42.0 | -     | 17 | OK 2.42.0 without Breakwater's checks, which the lines below add
          2.43.0 | 0.1.0 | 17 | FAIL 2.43.0 needs a JDK 21, but 17 compiles: use Error Prone 2.42.0 or a newer JDK
          2.43.0 | 0.1.0 | 21 | OK 2.43.0 with Breakwater's checks
          2.41.0 | 0.1.0 | 25 | FAIL 2.41.0 is too old for Breakwater's checks: use 2.42.0 or newer
          2.9.0  | -     | 25 | WARN 2.9.0 is too old for Breakwater's checks: use 2.42.0 or newer
          2.99.0 | 0.1.0 | 25 | WARN 2.99.0 is newer than what Breakwater is tested with: if it fails, use 2.52.0
          -      | 0.1.0 | 17 | WARN error_prone_core is not among the annotationProcessorPaths: name it there
          """)
  void judgesTheVersionOfErrorProne(String engine, String checks, int jdk, String expected) {
    var setup = setup(engine, checks, false, ARGUMENTS);

    assertEquals(expected, texts(setup.diagnoses(jdk(jdk), SUITE, List.of())).get(0));
  }

  @Test
  void asksForWhatErrorProneNeeds() {
    var setup = setup("2.50.0", "0.1.0", false, List.of(RUN));

    assertEquals(
        List.of(
            "OK 2.50.0 with Breakwater's checks",
            "FAIL does not start: add <arg>-XDcompilePolicy=simple</arg>",
            "FAIL does not start: add <arg>--should-stop=ifError=FLOW</arg>",
            "FAIL does not start: add <arg>-XDaddTypeAnnotationsToSymbol=true</arg>",
            "OK Error Prone reaches what it needs of javac"),
        texts(setup.diagnoses(jdk(21), SUITE, List.of())));
  }

  @Test
  void checksThatNothingRunsAreAFailure() {
    assertEquals(
        List.of(
            "FAIL nothing runs the checks on the processor path: add <arg>-Xplugin:ErrorProne</arg>"),
        texts(setup("2.42.0", "0.1.0", false, List.of()).diagnoses(jdk(17), SUITE, List.of())));
    assertEquals(
        List.of("OK not in this compiler; check brings its own"),
        texts(setup(null, null, false, List.of()).diagnoses(jdk(17), SUITE, ALL_FLAGS)));
    assertEquals(List.of(), setup(null, null, false, List.of()).snippets(SUITE, ALL_FLAGS));
  }

  @Test
  void namesAnotherVersionOfTheSuite() {
    assertTrue(
        texts(setup("2.42.0", "0.0.9", false, ARGUMENTS).diagnoses(jdk(17), SUITE, List.of()))
            .contains(
                "WARN breakwater-errorprone-checks is of version 0.0.9, this plugin of 0.1.0:"
                    + " let them be the same"));
  }

  @Test
  void aForkedCompilerNeedsTheFlagsItself() {
    var arguments = new ArrayList<>(ARGUMENTS);
    ALL_FLAGS.stream().skip(1).forEach(flag -> arguments.add("-J" + flag));
    var setup = setup("2.42.0", null, true, arguments);

    var diagnoses = setup.diagnoses(jdk(17), SUITE, ALL_FLAGS);
    assertEquals(
        Diagnosis.fail(
            "compilerArgs",
            "Error Prone does not reach what it needs of javac: add"
                + " <arg>-J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED</arg>"),
        diagnoses.get(diagnoses.size() - 1));
    assertEquals(List.of(Snippet.errorProne(SUITE)), setup.snippets(SUITE, ALL_FLAGS));
  }

  @Test
  void printsOnlyTheFlagsThatAreMissing() {
    var setup = setup("2.42.0", "0.1.0", false, ARGUMENTS);

    assertEquals(
        List.of("--add-opens jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED"),
        setup.snippets(SUITE, ALL_FLAGS.subList(11, 12)).stream().map(Snippet::text).toList());
    assertEquals(12, ALL_FLAGS.size());
  }

  /** The tests run with all flags, for the analyzer's sake. */
  @Test
  void seesWhatItsOwnJvmWasGiven() {
    assertEquals(List.of(), JavacAccess.missingHere());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          12.3.1  | 17 | OK 12.3.1 with Breakwater's rules
          14.4.0  | 17 | FAIL 14.4.0 needs a JDK 21, but Maven runs on 17: use Checkstyle 12.3.1 or a newer JDK
          14.4.0  | 25 | OK 14.4.0 with Breakwater's rules
          10.26.1 | 25 | OK 10.26.1 with Breakwater's rules
          -       | 25 | WARN maven-checkstyle-plugin's own version may not read newer Java: add a dependency on \
          com.puppycrawl.tools:checkstyle:14.4.0
          """)
  void judgesTheVersionOfCheckstyle(String engine, int jdk, String expected) {
    var setup = new CheckstyleSetup(Optional.ofNullable(engine), Optional.of(SUITE), true);

    assertEquals(List.of(expected), texts(setup.diagnoses(jdk(jdk), SUITE)));
    assertEquals(List.of(), setup.snippets(SUITE));
  }

  @Test
  void readsCheckstyleFromThePom() throws Exception {
    var plugin = plugin("maven-checkstyle-plugin");
    plugin.addDependency(dependency("com.puppycrawl.tools", "checkstyle", "12.3.1"));
    var project = project(plugin);

    var setup = CheckstyleSetup.of(project).orElseThrow();
    assertEquals(new CheckstyleSetup(Optional.of("12.3.1"), Optional.empty(), false), setup);
    assertEquals(
        List.of(Snippet.checkstyleRules(SUITE), Snippet.checkstyleExecution()),
        setup.snippets(SUITE));

    plugin.addDependency(dependency("dev.breakwater", "breakwater-checkstyle-rules", SUITE));
    var execution = new PluginExecution();
    execution.setConfiguration(
        dom(
            "<configuration><configLocation>breakwater_checks.xml</configLocation></configuration>"));
    plugin.addExecution(execution);
    assertEquals(
        new CheckstyleSetup(Optional.of("12.3.1"), Optional.of(SUITE), true),
        CheckstyleSetup.of(project).orElseThrow());
    assertEquals(Optional.empty(), CheckstyleSetup.of(project()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ''     | false | ''     | -    | 17 | OK none
          ''     | false | lombok | -    | 17 | OK lombok
          ''     | false | lombok | -    | 23 | WARN not run by JDK 23 unless asked: lombok; set <proc>full</proc>
          ''     | false | lombok | full | 23 | OK lombok
          lombok | true  | lombok | -    | 25 | OK lombok
          ''     | true  | lombok | -    | 17 | WARN not run, since there are annotationProcessorPaths: \
          lombok; name there what is needed
          ''     | true  | lombok | none | 17 | OK turned off by <proc>none</proc>
          """)
  void saysWhichProcessorsRun(
      String named, boolean path, String onClassPath, String when, int jdk, String expected) {
    var setup = new ProcessorSetup(list(named), path, list(onClassPath), Optional.ofNullable(when));

    assertEquals(List.of(expected), texts(List.of(setup.diagnosis(jdk(jdk)))));
  }

  @Test
  void readsTheToolchainOfAProject() throws Exception {
    var plugin = plugin("maven-toolchains-plugin");
    plugin.setConfiguration(
        dom(
            "<configuration><toolchains><jdk><version>21</version><vendor>acme</vendor></jdk>"
                + "</toolchains></configuration>"));

    assertEquals(Map.of("version", "21", "vendor", "acme"), Toolchains.selectedIn(project(plugin)));
    assertEquals(Map.of(), Toolchains.selectedIn(project()));
  }

  @Test
  void saysOnceWhatHoldsForAll() {
    var report = new DoctorReport();
    report.add(Diagnosis.ok("Maven", "3.8.7"));
    report.add("api", Diagnosis.ok("JDK", "17"));
    report.add("api", Diagnosis.ok("processors", "none"));
    report.add("server", Diagnosis.fail("JDK", "11"));
    report.add("server", Diagnosis.ok("processors", "none"));
    report.add(new Snippet("pom.xml", "<a/>"));

    assertEquals(
        """
        [ok  ]  Maven            3.8.7
        [ok  ]  JDK              17 (api)
        [fail]  JDK              11 (server)
        [ok  ]  processors       none

        pom.xml:

        <a/>""",
        report.text((state, word) -> "[" + word + "]"));
    assertEquals(1, report.failures());
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    var readme = Files.readString(Path.of("../README.md"));
    var version = readme.replaceAll("(?s).*breakwater-maven-plugin:([^:]+):check.*", "$1");
    var printed = Snippet.errorProne(version).text();

    assertTrue(readme.contains("\n" + printed + "\n"), printed);
  }

  @Test
  void theBoundsAreThoseOfThisBuild() throws IOException {
    var pom = Files.readString(Path.of("../pom.xml"));

    assertTrue(
        pom.contains(
            "<errorprone.engine.version>"
                + ErrorProneSetup.OLDEST
                + "</errorprone.engine.version>"));
    assertTrue(
        pom.contains(
            "<errorprone.newest>" + ErrorProneSetup.NEWEST_TESTED + "</errorprone.newest>"));
  }

  private static ErrorProneSetup setup(
      String engine, String checks, boolean forked, List<String> arguments) {
    return new ErrorProneSetup(
        Optional.ofNullable(engine), Optional.ofNullable(checks), forked, arguments);
  }

  private static List<String> texts(List<Diagnosis> diagnoses) {
    return diagnoses.stream().map(d -> d.state() + " " + d.text()).toList();
  }

  private static List<String> list(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(","));
  }

  private static Jdk jdk(int feature) {
    return new Jdk(Path.of("jdk-" + feature), feature + ".0.1", "Acme", "");
  }

  private static Plugin plugin(String artifact) {
    var plugin = new Plugin();
    plugin.setArtifactId(artifact);
    return plugin;
  }

  private static Dependency dependency(String group, String artifact, String version) {
    var dependency = new Dependency();
    dependency.setGroupId(group);
    dependency.setArtifactId(artifact);
    dependency.setVersion(version);
    return dependency;
  }

  private static Object dom(String xml) throws Exception {
    return Xpp3DomBuilder.build(new StringReader(xml));
  }

  private static MavenProject project(Plugin... plugins) {
    var project = new MavenProject();
    project.setBuild(new Build());
    List.of(plugins).forEach(project.getBuild()::addPlugin);
    return project;
  }
}
