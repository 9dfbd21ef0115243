package dev.breakwater.errorprone.suppressions;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SuppressionUnusedTest {
  private final CheckTester tester = CheckTester.of(SuppressionUnused.class);

  private static String waits(String members) {
    return """
        import java.util.concurrent.CountDownLatch;
        import java.util.concurrent.TimeUnit;

        class Waits {
          private final CountDownLatch ready = new CountDownLatch(1);
        %s
        }
        """
        .formatted(members);
  }

  @Test
  void whatSilencesSomethingIsLeftAlone() {
    tester.check(
        waits(
            """
              @SuppressWarnings("TimedWaitIgnored")
              void a() throws InterruptedException {
                ready.await(5, TimeUnit.SECONDS);
                System.out.println("goes on");
              }

              @SuppressWarnings({"unchecked", "TimedWaitIgnored"})
              static class Nested {
                void b(CountDownLatch latch) throws InterruptedException {
                  latch.await(5, TimeUnit.SECONDS);
                  System.out.println("goes on");
                }
              }
            """));
  }

  @Test
  void whatSilencesNothingIsReported() {
    tester.check(
        waits(
            """
              @SuppressWarnings("TimedWaitIgnored") // flagged
              private int field;

              @SuppressWarnings(value = {"unchecked", "TimedWaitIgnored"}) // flagged
              void a() throws InterruptedException {
                @SuppressWarnings("TimedWaitIgnored") // flagged
                boolean come = ready.await(5, TimeUnit.SECONDS);
                System.out.println("goes on");
              }
            """));
  }

  @Test
  void everyDeclarationAroundCounts() {
    tester.check(
        waits(
            """
              @SuppressWarnings("TimedWaitIgnored")
              static class Nested {
                @SuppressWarnings("TimedWaitIgnored")
                void b(CountDownLatch latch) throws InterruptedException {
                  latch.await(5, TimeUnit.SECONDS);
                  System.out.println("goes on");
                }

                @SuppressWarnings("TimedWaitIgnored") // flagged
                void c() {}
              }
            """));
  }

  @Test
  void namesOfOthersAreLeftAlone() {
    tester.check(
        waits(
            """
              @SuppressWarnings({"unchecked", "all", "Breakwater", "BareNosonar", "SuppressionUnused", "java:S1"})
              void a() {}
            """));
  }

  @Test
  void aRuleThatIsOffIsNotJudged() {
    tester
        .withArgument("-XepOpt:Breakwater:Level=FUNDAMENTALS")
        .check(
            waits(
                """
                  @SuppressWarnings("TimedWaitIgnored")
                  void a() {}
                """));
  }

  @Test
  void takesOneNameOfSeveralAway() {
    tester.repair(
        waits("  @SuppressWarnings({\"unchecked\", \"TimedWaitIgnored\"})\n  void a() {}"),
        waits("  @SuppressWarnings(\"unchecked\")\n  void a() {}"));
    tester.repair(
        waits(
            "  @SuppressWarnings({\"unchecked\", \"TimedWaitIgnored\", \"cast\"})\n  void a() {}"),
        waits("  @SuppressWarnings({\"unchecked\", \"cast\"})\n  void a() {}"));
  }
}
