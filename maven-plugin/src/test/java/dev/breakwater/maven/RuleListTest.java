package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Theme;
import dev.breakwater.report.Styles;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleListTest {
  @Test
  void groupsByThemeAndCounts() {
    var list =
        new RuleList(
            List.of(
                rule("Late", Theme.TIMING, Level.PRACTICE, "always"),
                rule("Zeal", Theme.MESSAGING, Level.FUNDAMENTALS, "none"),
                rule("LostAndFound", Theme.MESSAGING, Level.MASTERY, "none"),
                rule("Answer", Theme.MESSAGING, Level.MASTERY, "sometimes")),
            rule -> rule.level() != Level.MASTERY);

    assertEquals(
        """
        messaging
          on   fundamentals  Zeal
          off  mastery       Answer        fix sometimes
          off  mastery       LostAndFound

        timing
          on   practice      Late          fix always

        4 rules, 2 on here: 1 fundamentals, 1 practice, 2 mastery; 2 with a fix""",
        list.text(Styles.PLAIN));
  }

  @Test
  void anEmptyListIsCounted() {
    assertEquals(
        "0 rules, 0 on here: 0 fundamentals, 0 practice, 0 mastery; 0 with a fix",
        new RuleList(List.of(), rule -> true).text(Styles.PLAIN));
  }

  private static RuleFacts rule(String id, Theme theme, Level level, String fix) {
    return new RuleFacts(
        id,
        "errorprone",
        "a." + id,
        theme,
        level,
        level.severity(),
        "",
        fix,
        false,
        "0.1.0",
        List.of());
  }
}
