package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AfterCommitWriteLostTest {
  private final CheckTester tester = CheckTester.of(AfterCommitWriteLost.class);

  private static String audit(String annotations, String body) {
    return """
        import jakarta.persistence.EntityManager;
        import org.springframework.data.jpa.repository.JpaRepository;
        import org.springframework.scheduling.annotation.Async;
        import org.springframework.transaction.annotation.*;
        import org.springframework.transaction.event.*;

        class Audit {
          interface Entries extends JpaRepository<String, Long> {}

          private Entries entries;
          private EntityManager manager;

          %s
          public void on(String event) {
            %s
          }
        }
        """
        .formatted(annotations, body);
  }

  @Test
  void looksAtEveryPhaseAfterTheEnd() {
    tester.check(audit("@TransactionalEventListener // flagged", "entries.save(event);"));
    tester.check(
        audit(
            "@TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK) // flagged",
            "manager.persist(event);"));
    tester.check(
        audit(
            "@Transactional @TransactionalEventListener // flagged",
            "if (!event.isEmpty()) { entries.deleteAll(); }"));
  }

  @Test
  void leavesWritesThatAreCommitted() {
    tester.check(
        audit(
            "@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)",
            "entries.save(event);"));
    tester.check(
        audit(
            "@TransactionalEventListener @Transactional(propagation = Propagation.REQUIRES_NEW)",
            "entries.save(event);"));
    tester.check(audit("@Async @TransactionalEventListener", "entries.save(event);"));
    tester.check(audit("@TransactionalEventListener", "entries.findById(1L);"));
  }

  @Test
  void opensATransaction() {
    tester.repair(
        audit("@TransactionalEventListener", "entries.save(event);"),
        audit(
                "@Transactional(propagation = Propagation.REQUIRES_NEW) @TransactionalEventListener",
                "entries.save(event);")
            .replace(
                "import org.springframework.transaction.annotation.*;",
                "import org.springframework.transaction.annotation.*;\n"
                    + "import org.springframework.transaction.annotation.Propagation;\n"
                    + "import org.springframework.transaction.annotation.Transactional;"));
  }
}
