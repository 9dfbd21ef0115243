package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The one-jar promise: the jars that were built on JDK 17 link on this JDK with the tools that it
 * runs.
 */
class LinkTest {
  private static final boolean NEW_JDK = Runtime.version().feature() >= 21;

  private static List<Path> errorProne(String version) {
    return Jars.resolve("com.google.errorprone:error_prone_check_api:" + version);
  }

  private static List<Path> checkstyle() {
    return Jars.resolve(
        "com.puppycrawl.tools:checkstyle:"
            + System.getProperty(NEW_JDK ? "checkstyle.newest" : "checkstyle.oldest"));
  }

  private static List<Path> with(List<Path> jars, String... types) {
    var all = new ArrayList<>(jars);
    for (var type : types) {
      all.add(Jars.of(type));
    }
    return all;
  }

  private static SortedSet<String> none() {
    return new TreeSet<>();
  }

  @Test
  void theChecksLinkWithTheOldestErrorProne() {
    var checks = Jars.of("dev.breakwater.errorprone.BackendCheck");
    var tools =
        with(errorProne(System.getProperty("errorprone.oldest")), "dev.breakwater.core.Rule");
    assertEquals(none(), Links.brokenIn(checks, tools));
  }

  @Test
  void theChecksLinkWithTheNewestErrorProneThatRunsHere() {
    var version = System.getProperty(NEW_JDK ? "errorprone.newest" : "errorprone.oldest");
    var checks = Jars.of("dev.breakwater.errorprone.BackendCheck");
    assertEquals(
        none(), Links.brokenIn(checks, with(errorProne(version), "dev.breakwater.core.Rule")));
  }

  @Test
  void theCheckstyleRulesLink() {
    var rules = Jars.of("dev.breakwater.checkstyle.StyleCheck");
    assertEquals(
        none(),
        Links.brokenIn(
            rules,
            with(checkstyle(), "dev.breakwater.core.Rule", "org.snakeyaml.engine.v2.api.Load")));
  }

  @Test
  void theAnalyzerLinks() {
    var tools = new ArrayList<>(errorProne(System.getProperty("errorprone.oldest")));
    tools.addAll(checkstyle());
    assertEquals(
        none(),
        Links.brokenIn(
            Jars.of("dev.breakwater.analyzer.Main"),
            with(
                tools,
                "dev.breakwater.core.Rule",
                "dev.breakwater.errorprone.BackendCheck",
                "dev.breakwater.checkstyle.StyleCheck",
                "dev.breakwater.analyzer.protocol.Wire",
                "com.google.gson.Gson")));
  }

  @Test
  void theLauncherNeedsNothing() {
    assertEquals(none(), Links.brokenIn(Jars.of("dev.breakwater.launcher.Launcher"), List.of()));
  }

  @Test
  void aBrokenLinkIsFound() {
    assertFalse(
        Links.brokenIn(Jars.of("dev.breakwater.errorprone.BackendCheck"), List.of()).isEmpty());
  }
}
