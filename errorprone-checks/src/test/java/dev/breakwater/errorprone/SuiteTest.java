package dev.breakwater.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.breakwater.errorprone.boundaries.CauseReducedToMessage;
import dev.breakwater.errorprone.testing.timing.AsksTheClock;
import dev.breakwater.errorprone.testing.timing.Throws;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What holds for the suite as a whole: levels, groups, broken code, a rule that fails. */
class SuiteTest {
  private static final String SOURCE =
      """
      class Clock {
        long now() {
          return System.currentTimeMillis();
        }
      }
      """;

  private static final String CAUSE =
      """
      class Store {
        void store(java.io.Writer out) {
          try {
            out.write(1);
          } catch (java.io.IOException e) {
            throw new IllegalStateException(e.getMessage());
          }
        }
      }
      """;

  private static List<String> messages(
      Class<? extends BugChecker> check, String source, String... arguments) {
    var tester = new CheckTester(check, List.of(arguments));
    var messages = new ArrayList<String>();
    tester
        .findings(source)
        .forEach(
            d ->
                messages.add(
                    d.getKind() + " " + d.getMessage(null).lines().findFirst().orElse("")));
    return messages;
  }

  @Test
  void aRuleAboveTheLevelIsSilentUnlessItIsNamed() {
    assertEquals(0, messages(AsksTheClock.class, SOURCE).size());
    assertEquals(
        1, messages(AsksTheClock.class, SOURCE, "-XepOpt:Breakwater:Level=MASTERY").size());
    assertEquals(1, messages(AsksTheClock.class, SOURCE, "-Xep:AsksTheClock:WARN").size());
    assertEquals(1, messages(AsksTheClock.class, SOURCE, "-Xep:BreakwaterMastery:WARN").size());
    assertEquals(0, messages(AsksTheClock.class, SOURCE, "-Xep:Breakwater:WARN").size());
  }

  @Test
  void theLevelCanBeLowered() {
    assertEquals(1, messages(CauseReducedToMessage.class, CAUSE).size());
    assertEquals(
        0,
        messages(CauseReducedToMessage.class, CAUSE, "-XepOpt:Breakwater:Level=FUNDAMENTALS")
            .size());
  }

  @Test
  void anUnknownLevelIsNamed() {
    var failure =
        assertThrows(
            AssertionError.class,
            () -> messages(CauseReducedToMessage.class, CAUSE, "-XepOpt:Breakwater:Level=EXPERT"));
    assertTrue(failure.getMessage().contains("EXPERT is no level"), failure.getMessage());
  }

  @Test
  void groupsSwitchRules() {
    for (var group : List.of("Breakwater", "BreakwaterBoundaries", "BreakwaterPractice")) {
      assertEquals(
          0, messages(CauseReducedToMessage.class, CAUSE, "-Xep:" + group + ":OFF").size(), group);
      assertEquals(
          1,
          messages(
                  CauseReducedToMessage.class,
                  CAUSE,
                  "-XepDisableAllChecks",
                  "-Xep:" + group + ":DEFAULT")
              .size(),
          group);
    }
  }

  @Test
  void aRuleThatThrowsIsReportedAndNotTheBuild() {
    var messages = messages(Throws.class, SOURCE);
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).contains("this rule failed here"), messages.get(0));
    assertTrue(messages.get(0).startsWith(Diagnostic.Kind.WARNING.toString()), messages.get(0));
  }

  @Test
  void generatedCodeIsLeftAloneWhereErrorProneDoes() {
    var generated = CAUSE.replace("class Store", "@interface Generated {}\n@Generated class Store");
    assertEquals(1, messages(CauseReducedToMessage.class, generated).size());
    assertEquals(
        0,
        messages(CauseReducedToMessage.class, generated, "-XepDisableWarningsInGeneratedCode")
            .size());
  }
}
