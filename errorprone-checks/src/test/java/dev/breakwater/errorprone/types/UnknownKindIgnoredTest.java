package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class UnknownKindIgnoredTest {
  private final CheckTester tester = CheckTester.of(UnknownKindIgnored.class);

  private static String payments(String body) {
    return """
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Payments {
          enum Kind { PAID, REFUNDED, CANCELLED }

          record Payment(Kind kind, String type) {}

          private int paid;

          @RabbitListener(queues = "payments")
          void on(Payment payment) {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtEveryWayToDoNothing() {
    for (var nothing :
        new String[] {"default: break;", "default: return;", "default: {}", "default:"}) {
      tester.check(
          payments(
              "switch (payment.kind()) { case PAID: paid++; break; %s } // flagged"
                  .formatted(nothing)));
    }
  }

  @Test
  void knowsArrows() {
    tester.check(
        payments("switch (payment.kind()) { case PAID -> paid++; default -> {} } // flagged"));
  }

  @Test
  void isContentWithAnythingThatIsDone() {
    tester.check(
        payments(
            """
            switch (payment.kind()) { case PAID -> paid++; default -> System.err.println(payment); }
            switch (payment.kind()) { default: case PAID: paid++; }
            switch (payment.kind()) { case PAID: paid++; }
            switch (payment.type()) { case "PAID": paid++; break; default: break; }
            """));
  }

  @Test
  void takesACommentForAnAnswer() {
    tester.check(
        payments(
            """
            switch (payment.kind()) {
              case PAID -> paid++;
              default -> {} // only payments are counted
            }
            """));
  }

  @Test
  void leavesOtherCodeAlone() {
    tester.check(
        """
        class Payments {
          enum Kind { PAID, REFUNDED }

          private int paid;

          void count(Kind kind) {
            switch (kind) { case PAID: paid++; break; default: break; }
          }
        }
        """);
  }
}
