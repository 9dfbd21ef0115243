package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.RunResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ShardsTest {
  private static final List<String> ORDER = List.of("it:b", "it:a", "it:c");

  private final Shards shards = new Shards("1");

  @Test
  void modulesAreInTheReactorsOrderWhateverTheRuns() throws MojoExecutionException {
    shards.add("x", run(List.of(module("a"), module("c")), absent("b")));
    shards.add("y", run(List.of(module("b")), absent("a"), absent("c")));
    var together = shards.together(ORDER);
    assertEquals(List.of(module("b"), module("a"), module("c")), together.modules());
    assertEquals(List.of(), together.leftOut());
  }

  @Test
  void aModuleThatAnotherNeedsIsInSeveralRuns() throws MojoExecutionException {
    shards.add("x", run(List.of(module("b"), module("a"))));
    shards.add("y", run(List.of(module("b"), module("c"))));
    assertEquals(3, shards.together(ORDER).modules().size());
  }

  @Test
  void whatNoRunHasIsLeftOut() throws MojoExecutionException {
    shards.add("x", run(List.of(module("a")), absent("b"), absent("c")));
    shards.add("y", run(List.of(), absent("a"), absent("b"), new LeftOut("it:c", "killed", true)));
    assertEquals(
        List.of(
            new LeftOut("it:b", "not part of any of the merged results", false),
            new LeftOut("it:c", "killed", true)),
        shards.together(ORDER).leftOut());
  }

  @Test
  void whatARunFoundNothingToAnalyseInIsNotLeftOut() throws MojoExecutionException {
    shards.add("x", run(List.of(module("a")), absent("c")));
    shards.add("y", run(List.of(module("c")), absent("a"), absent("b")));
    assertEquals(List.of(), shards.together(ORDER).leftOut());
  }

  @Test
  void theRunsOughtToHaveAnalysedTheSame() throws MojoExecutionException {
    shards.add("x", run(List.of(module("a", finding()))));
    assertTrouble(
        () -> shards.add("y", run(List.of(module("a")))),
        "it:a has other findings in y than in x. Analyse one commit with one set of settings, and"
            + " take away what is left of earlier runs.");
  }

  @Test
  void theRunsOughtToBeOfThisVersion() {
    assertTrouble(
        () -> shards.add("x", new RunResult(List.of(), List.of(), "2")),
        "x comes from Breakwater 2 and this is 1. Use one version for all of them.");
  }

  @Test
  void theRunsOughtToBeOfThisReactor() throws MojoExecutionException {
    shards.add("x", run(List.of(module("z"))));
    assertTrouble(
        () -> shards.together(ORDER),
        "x has a result of it:z, which is no module of this build. Start it in the project that the"
            + " runs were started in.");
  }

  private static void assertTrouble(Executable action, String message) {
    assertEquals(message, assertThrows(MojoExecutionException.class, action).getMessage());
  }

  private static RunResult run(List<ModuleResult> modules, LeftOut... leftOut) {
    return new RunResult(modules, List.of(leftOut), "1");
  }

  private static LeftOut absent(String module) {
    return new LeftOut("it:" + module, "not part of this build", false);
  }

  private static ModuleResult module(String name, Finding... findings) {
    return new ModuleResult(
        ModuleResult.VERSION,
        "it:" + name,
        Stream.of(findings).toList(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        1,
        0);
  }

  private static Finding finding() {
    return new Finding(
        "SendResultIgnored",
        Theme.MESSAGING,
        Level.PRACTICE,
        Severity.WARNING,
        "a/src/main/java/A.java",
        new Finding.Range(1, 1, 1, 2),
        "the result is dropped",
        List.of(),
        "A",
        "0123456789abcdef",
        "fedcba9876543210");
  }
}
