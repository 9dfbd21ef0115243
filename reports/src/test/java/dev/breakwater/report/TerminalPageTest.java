package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RuleFacts.OptionFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalPageTest {
  private static final RuleFacts RULE =
      new RuleFacts(
          "SendDropped",
          "errorprone",
          "a.messaging.SendDropped",
          Theme.MESSAGING,
          Level.PRACTICE,
          Severity.WARNING,
          "A send is dropped",
          "sometimes",
          false,
          "0.1.0",
          List.of(
              new OptionFacts("exempt", "", "Senders whose messages may get lost"),
              new OptionFacts("also", "a#b,c#d", "More senders")));

  private static final String PAGE =
      """
      ---
      rule: SendDropped
      ---

      # SendDropped

      ## Why

      A `KafkaTemplate` sends *later*; see [the documentation](https://example.org/send) and [Other](Other.md).
      The second line of the source goes on in the first of the output where there is room.

      - one item that is long enough to reach the end of the line, so that it has to go on in the one below
      - `two`

      ## Flagged

      ```java bad
      void a() {
        send(); // flagged

        other();
      }
      ```

      <!-- printed: ways out -->
      The `last` word.
      <!-- end -->
      """;

  @Test
  void printsFactsProseAndExamples() {
    assertEquals(
        """
        SendDropped

        A send is dropped

        theme messaging, level practice, severity warning, fix sometimes, engine errorprone, since 0.1.0

        option exempt: Senders whose messages may get lost
        option also (a#b, c#d): More senders

        Why

        A KafkaTemplate sends later; see the documentation (https://example.org/send) and Other. The second
        line of the source goes on in the first of the output where there is room.

        - one item that is long enough to reach the end of the line, so that it has to go on in the one
          below

        - two

        Flagged

            void a() {
              send(); // flagged

              other();
            }

        The last word.

        https://breakwater.dev/rules/SendDropped""",
        TerminalPage.of(RULE, new RulePage(PAGE), Styles.PLAIN));
  }

  @Test
  void setsOffWithoutTakingRoom() {
    var marked =
        TerminalPage.of(
            RULE,
            new RulePage(PAGE),
            new Styles(s -> "<<" + s + ">>", s -> "((" + s + "))", s -> "!!" + s));

    assertTrue(marked.startsWith("<<SendDropped>>\n"), marked);
    assertTrue(marked.contains("A ((KafkaTemplate)) sends"), marked);
    assertTrue(marked.contains("\n    !!  send(); // flagged\n"), marked);
    assertEquals(
        TerminalPage.of(RULE, new RulePage(PAGE), Styles.PLAIN),
        marked.replaceAll("<<|>>|\\(\\(|\\)\\)|!!", ""));
  }
}
