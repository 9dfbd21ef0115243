package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.ReportInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/src/main/resources/application.yml",
        "app/src/main/resources/application-prod.yaml",
        "app/src/main/resources/bootstrap.properties",
        "app/src/main/resources/config/application.properties",
        "app/src/main/resources/META-INF/microprofile-config.properties",
      })
  void anApplicationsBrokenSettingsEndTheBuild(String path) throws IOException {
    var verdict = verdict(path, Severity.SUGGESTION);
    var trouble = assertThrows(MojoExecutionException.class, () -> verdict.pass(FailOn.NEVER));
    assertEquals(
        "1 settings file cannot be read; the reports tell of everything else.\n  "
            + path
            + ":4: it is broken; mend it",
        trouble.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/src/main/resources/messages.properties",
        "app/src/main/resources/charts/application.yml",
        "app/src/main/resources/application.yml/values.yml",
        "app/src/main/filtered/application.yml",
        "app/src/test/resources/application.yml",
        "app/src/main/java/com/acme/application.yml",
      })
  void otherFilesMayBeBrokenOnPurpose(String path) throws IOException {
    var verdict = verdict(path, Severity.SUGGESTION);
    assertDoesNotThrow(() -> verdict.pass(FailOn.NEVER));
  }

  @Test
  void findingsFailTheBuildOverTheLimitOnly() throws IOException {
    var verdict = verdict("app/src/main/resources/x.yml", Severity.WARNING);
    assertDoesNotThrow(() -> verdict.pass(FailOn.NEVER));
    var failure = assertThrows(MojoFailureException.class, () -> verdict.pass(FailOn.WARNING));
    assertEquals(
        "The build fails because of 1 finding (breakwater.failOn=warning).", failure.getMessage());
  }

  @Test
  void whereAModuleFailedFindingsAreNotTheReason() throws IOException {
    var input = verdict("app/src/main/resources/x.yml", Severity.WARNING).input();
    var partial =
        new ReportInput(
            ROOT,
            input.modules(),
            List.of(new LeftOut("it:web", "killed", true)),
            input.catalogue(),
            input.suiteVersion());
    assertDoesNotThrow(() -> new Verdict(partial, List.of()).pass(FailOn.WARNING));
  }

  @Test
  void whatTheBaselineListsIsNotNew() throws IOException {
    var input = verdict("app/src/main/resources/x.yml", Severity.WARNING).input();
    var known = Baseline.of(input.modules()).compare(input.modules(), e -> true, path -> true);
    var compared = new Verdict(input.comparedWith(known), List.of());
    assertDoesNotThrow(() -> compared.pass(FailOn.NEW));
    assertThrows(MojoFailureException.class, () -> compared.pass(FailOn.WARNING));
    assertDoesNotThrow(() -> Verdict.passRatchet(known));

    var fresh = Baseline.of(List.of()).compare(input.modules(), e -> true, path -> true);
    var failure =
        assertThrows(
            MojoFailureException.class,
            () -> new Verdict(input.comparedWith(fresh), List.of()).pass(FailOn.NEW));
    assertEquals(
        "The build fails because of 1 new finding (breakwater.failOn=new).", failure.getMessage());
    var growth = assertThrows(MojoFailureException.class, () -> Verdict.passRatchet(fresh));
    assertTrue(growth.getMessage().endsWith("1 more of SendResultIgnored."), growth.getMessage());
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void aSuggestionFailsNoBuild(FailOn limit) throws IOException {
    var verdict = verdict("app/src/main/resources/x.yml", Severity.SUGGESTION);
    assertDoesNotThrow(() -> verdict.pass(limit));
  }

  private static Verdict verdict(String notAnalysed, Severity severity) throws IOException {
    var result =
        new ModuleResult(
            ModuleResult.VERSION,
            "it:app",
            List.of(finding(severity)),
            List.of(new NotAnalysed(notAnalysed, 4, "it is broken; mend it")),
            List.of(),
            Map.of(),
            Map.of(),
            1,
            250);
    var input = new ReportInput(ROOT, List.of(result), List.of(), Catalogue.of(List.of()), "1");
    return new Verdict(input, List.of(project()));
  }

  private static Finding finding(Severity severity) {
    return new Finding(
        "SendResultIgnored",
        Theme.MESSAGING,
        Level.PRACTICE,
        severity,
        "app/src/main/java/A.java",
        new Finding.Range(1, 1, 1, 2),
        "the result is dropped",
        List.of(),
        "A",
        "0123456789abcdef",
        "fedcba9876543210");
  }

  private static MavenProject project() {
    var project = new MavenProject();
    project.setBuild(new Build());
    project.addResource(resource("src/main/resources", false));
    project.addResource(resource("src/main/filtered", true));
    project.addTestResource(resource("src/test/resources", false));
    return project;
  }

  private static Resource resource(String folder, boolean filtered) {
    var resource = new Resource();
    resource.setDirectory(ROOT.resolve("app").resolve(folder).toString());
    resource.setFiltering(filtered);
    return resource;
  }
}
