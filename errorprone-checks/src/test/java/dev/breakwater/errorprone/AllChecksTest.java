package dev.breakwater.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.breakwater.core.RuleContract;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.RulesFile;
import dev.breakwater.core.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AllChecksTest {
  /** The suite's checks, found as Error Prone finds them. */
  static List<Class<? extends BugChecker>> checks() {
    var checks = new ArrayList<Class<? extends BugChecker>>();
    ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(c -> c.getName().startsWith("dev.breakwater."))
        .forEach(checks::add);
    assertFalse(checks.isEmpty(), "no check was found, so nothing was tested");
    return checks;
  }

  static RuleFacts factsOf(Class<? extends BugChecker> check) {
    var pattern = check.getAnnotation(BugPattern.class);
    return RuleFacts.of(
        check,
        "errorprone",
        check.getSimpleName(),
        pattern.summary(),
        Severity.valueOf(pattern.severity().name()));
  }

  /** {@code -Drule=SomeRule,OtherRule} tries these alone, for whoever is writing them. */
  private static List<Class<? extends BugChecker>> asked() {
    var names = System.getProperty("rule");
    if (names == null) {
      return checks();
    }
    var wanted = Set.of(names.split(","));
    var found = checks().stream().filter(c -> wanted.contains(c.getSimpleName())).toList();
    assertEquals(wanted.size(), found.size(), "-Drule names a check that does not exist: " + names);
    return found;
  }

  @TestFactory
  Stream<DynamicTest> everyCheckKeepsTheContract() {
    return asked().stream()
        .flatMap(
            c -> {
              var facts = factsOf(c);
              var page = RulePage.of(facts, c.getClassLoader());
              return Stream.concat(
                  Stream.of(
                      dynamicTest(facts.id() + ": answers to its groups", () -> groups(c, facts))),
                  RuleContract.of(facts, page, CheckTester.of(c)));
            });
  }

  private static void groups(Class<? extends BugChecker> check, RuleFacts facts) {
    assertEquals(
        Set.copyOf(facts.groups()), Set.of(check.getAnnotation(BugPattern.class).altNames()));
  }

  @Test
  void theJarListsEveryCheck() {
    RulesFile.verify(checks().stream().map(AllChecksTest::factsOf).toList());
  }
}
