package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RollbackOnlyFailureSwallowedTest {
  private final CheckTester tester = CheckTester.of(RollbackOnlyFailureSwallowed.class);

  private static String orders(String annotation, String body) {
    return """
        import org.springframework.dao.DataIntegrityViolationException;
        import org.springframework.transaction.annotation.*;
        import org.springframework.transaction.interceptor.TransactionAspectSupport;

        class Orders {
          @Transactional
          interface Points {
            void credit() throws java.io.IOException;

            @Transactional(propagation = Propagation.REQUIRES_NEW)
            void separate();

            @Transactional(noRollbackFor = IllegalStateException.class)
            void tolerant();
          }

          interface Mail {
            void send();
          }

          %s
          public void place(Points points, Mail mail) throws Exception {
        %s
          }

          @Transactional
          public void own() {}
        }
        """
        .formatted(annotation, body);
  }

  @Test
  void looksAtUncheckedFailuresOfOtherBeans() {
    tester.check(
        orders(
            "@Transactional",
            """
            try {
              points.credit();
            } catch (IllegalStateException e) { // flagged
              System.err.println(e);
            }
            """));
    tester.check(
        orders(
            "@jakarta.transaction.Transactional",
            """
            try {
              points.credit();
            } catch (Exception e) { // flagged
              mail.send();
            }
            """));
  }

  @Test
  void leavesTransactionsThatSurvive() {
    for (var call :
        new String[] {
          "points.separate();", "points.tolerant();", "mail.send();", "own();", "this.own();"
        }) {
      tester.check(
          orders(
              "@Transactional",
              "try { " + call + " } catch (RuntimeException e) { mail.send(); }"));
    }
    tester.check(
        orders(
            "@Transactional",
            "try { points.credit(); } catch (java.io.IOException e) { mail.send(); }"));
    tester.check(
        orders("", "try { points.credit(); } catch (RuntimeException e) { mail.send(); }"));
    tester.check(
        orders(
            "@Transactional(propagation = Propagation.NOT_SUPPORTED)",
            "try { points.credit(); } catch (RuntimeException e) { mail.send(); }"));
  }

  @Test
  void leavesFailuresThatGoOn() {
    tester.check(
        orders(
            "@Transactional",
            "try { points.credit(); } catch (RuntimeException e) { throw new IllegalStateException(e); }"));
    tester.check(
        orders(
            "@Transactional",
            "try { points.credit(); } catch (RuntimeException e) {"
                + " TransactionAspectSupport.currentTransactionStatus().setRollbackOnly(); }"));
  }
}
