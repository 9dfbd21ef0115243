package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.client.Jdk;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerSettingsTest {
  private static final Jdk JDK_8 = new Jdk(Path.of("jdk-8"), "1.8.0_442", "Acme", "");
  private static final Jdk JDK_17 = new Jdk(Path.of("jdk-17"), "17.0.15", "Acme", "");
  private static final Jdk JDK_25 = new Jdk(Path.of("jdk-25"), "25.0.3", "Acme", "");

  private static final String LEVELS =
      "<source default-value='1.8'>${maven.compiler.source}</source>"
          + "<target default-value='1.8'>${maven.compiler.target}</target>"
          + "<release>${maven.compiler.release}</release>"
          + "<testRelease>${maven.compiler.testRelease}</testRelease>";

  private final Properties properties = new Properties();

  @Test
  void followsTheReleaseOfTheProject() throws Exception {
    properties.setProperty("maven.compiler.release", "11");

    assertEquals("--release 11", languageLevel(false, JDK_17, JDK_17));
  }

  @Test
  void testsHaveTheirOwnRelease() throws Exception {
    properties.setProperty("maven.compiler.release", "11");
    properties.setProperty("maven.compiler.testRelease", "21");

    assertEquals("--release 21", languageLevel(true, JDK_25, JDK_25));
    assertEquals("--release 11", languageLevel(false, JDK_25, JDK_25));
  }

  @Test
  void fallsBackOnTheDefaultsOfTheCompilerPlugin() throws Exception {
    assertEquals("-source 8 -target 8", languageLevel(false, JDK_17, JDK_17));
  }

  @Test
  void raisesWhatNoJdkCompilesForAnyMore() throws Exception {
    properties.setProperty("maven.compiler.source", "1.6");
    properties.setProperty("maven.compiler.target", "1.6");

    assertEquals("-source 8 -target 8", languageLevel(false, JDK_25, JDK_25));
  }

  @Test
  void givesAnOldProjectItsOwnClassLibrary() throws Exception {
    assertEquals("--release 8", languageLevel(false, JDK_8, JDK_17));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 25, -proc:full",
    "17, 17, ''",
    "25, 25, ''",
  })
  void processorsRunAsTheyDidInTheBuild(int compiling, int analysing, String expected)
      throws Exception {
    var options =
        settings(false, LEVELS).options(List.of(), List.of(), true, jdk(compiling), jdk(analysing));

    assertEquals(
        expected, String.join(" ", options.stream().filter(o -> o.startsWith("-proc")).toList()));
  }

  @Test
  void processorsCanBeTurnedOff() throws Exception {
    var settings =
        settings(false, "<proc>full</proc><compilerArgs><arg>-proc:only</arg></compilerArgs>");

    var options =
        settings.options(List.of(), List.of(Path.of("lombok.jar")), false, JDK_25, JDK_25);

    assertEquals(
        List.of("-proc:none"), options.stream().filter(o -> o.startsWith("-proc")).toList());
  }

  @Test
  void keepsNamedProcessorsAndTheirArguments() throws Exception {
    var settings =
        settings(
            false,
            "<annotationProcessors><p>com.acme.A</p><p>com.acme.B</p></annotationProcessors>"
                + "<compilerArgs><arg>-Akey=value</arg><arg/><arg>-Werror</arg></compilerArgs>"
                + "<compilerArgument>-Aother=1</compilerArgument><parameters>true</parameters>");

    var options = settings.options(List.of(), List.of(Path.of("p.jar")), true, JDK_17, JDK_17);

    assertEquals(
        "-parameters -classpath  -implicit:none -processor com.acme.A,com.acme.B -processorpath p.jar"
            + " -Aother=1 -Akey=value",
        String.join(" ", options));
  }

  @Test
  void leavesOutWhatProcessorsWrote() throws Exception {
    var settings =
        settings(
            false, "<generatedSourcesDirectory>/m/target/annotations</generatedSourcesDirectory>");

    assertEquals(
        List.of(Path.of("/m/src/main/java"), Path.of("/m/target/openapi")),
        settings.sourceRoots(
            Path.of("/m"),
            List.of("/m/src/main/java", "/m/target/annotations", "/m/target/openapi")));
  }

  @Test
  void anExecutionMayHaveItsOwnRoots() throws Exception {
    var settings =
        settings(false, "<compileSourceRoots><root>/m/src/main/java21</root></compileSourceRoots>");

    assertEquals(
        List.of(Path.of("/m/src/main/java21")),
        settings.sourceRoots(Path.of("/m"), List.of("/m/src/main/java")));
  }

  @Test
  void readsEncodingAndSkip() throws Exception {
    assertEquals(
        StandardCharsets.ISO_8859_1, settings(false, "<encoding>ISO-8859-1</encoding>").encoding());
    assertTrue(settings(true, "<skip>true</skip>").isSkipped());
    assertFalse(settings(false, "<skip>true</skip>").isSkipped());
  }

  private String languageLevel(boolean tests, Jdk compiling, Jdk analysing) throws Exception {
    var options = settings(tests, LEVELS).options(List.of(), List.of(), true, compiling, analysing);
    return String.join(" ", options.subList(0, options.indexOf("-classpath")));
  }

  private static Jdk jdk(int feature) {
    return feature == 8 ? JDK_8 : feature == 17 ? JDK_17 : JDK_25;
  }

  @SuppressWarnings("deprecation") // Maven has no other way to make a session outside a build.
  private CompilerSettings settings(boolean tests, String configuration) throws Exception {
    var project = new MavenProject();
    project.getModel().setProperties(properties);
    var session =
        new MavenSession(
            null,
            new DefaultRepositorySystemSession(),
            new DefaultMavenExecutionRequest(),
            new DefaultMavenExecutionResult());
    session.setProjects(List.of(project));
    var execution = new MojoExecution(new MojoDescriptor());
    execution.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    return new CompilerSettings(new CompilerConfiguration(session, execution), tests);
  }
}
