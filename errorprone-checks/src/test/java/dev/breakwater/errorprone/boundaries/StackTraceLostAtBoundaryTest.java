package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class StackTraceLostAtBoundaryTest {
  private final CheckTester tester = CheckTester.of(StackTraceLostAtBoundary.class);

  private static String job(String clause) {
    return """
        import java.util.logging.Level;
        import org.springframework.scheduling.annotation.Scheduled;

        class Job {
          interface Audit {
            void failed(String text);

            void failed(Exception e);
          }

          private static final org.slf4j.Logger SLF4J = org.slf4j.LoggerFactory.getLogger("job");
          private static final org.apache.logging.log4j.Logger LOG4J =
              org.apache.logging.log4j.LogManager.getLogger("job");
          private static final org.apache.commons.logging.Log COMMONS =
              org.apache.commons.logging.LogFactory.getLog("job");
          private static final org.jboss.logging.Logger JBOSS = org.jboss.logging.Logger.getLogger("job");
          private static final java.util.logging.Logger JUL = java.util.logging.Logger.getLogger("job");
          private static final System.Logger SYSTEM = System.getLogger("job");

          @Scheduled(fixedDelay = 1000)
          void run(Audit audit) {
            try {
              work();
            } %s
          }

          private void work() {}
        }
        """
        .formatted(clause);
  }

  private static String logging(String statement) {
    return job("catch (Exception e) {\n" + statement + "\n}");
  }

  @Test
  void knowsEveryLogger() {
    tester.check(logging("SLF4J.warn(\"failed \" + e); // flagged"));
    tester.check(logging("LOG4J.error(\"failed {}\", e.toString()); // flagged"));
    tester.check(logging("COMMONS.error(\"failed \" + e.getMessage()); // flagged"));
    tester.check(logging("JBOSS.error(e.getMessage()); // flagged"));
    tester.check(logging("JUL.severe(e.getMessage()); // flagged"));
    tester.check(logging("JUL.log(Level.WARNING, e.getMessage()); // flagged"));
    tester.check(
        logging("SYSTEM.log(System.Logger.Level.ERROR, \"failed \" + e.getMessage()); // flagged"));
    tester.check(
        logging(
            "SLF4J.error(e.getMessage()); audit.failed(e.getMessage());"
                .replace("); audit", "); // flagged\n audit")));
  }

  @Test
  void leavesClausesThatKeepTheException() {
    tester.check(logging("SLF4J.error(\"failed\", e);"));
    tester.check(logging("SLF4J.error(\"failed {}\", e.getMessage(), e);"));
    tester.check(logging("SLF4J.error(e.getMessage()); SLF4J.debug(\"at\", e);"));
    tester.check(logging("SLF4J.error(e.getMessage()); audit.failed(e);"));
    tester.check(logging("SLF4J.error(e.getMessage()); throw new IllegalStateException(e);"));
    tester.check(logging("SLF4J.error(e.getMessage()); e.printStackTrace();"));
  }

  @Test
  void leavesWhatIsExpected() {
    tester.check(logging("SLF4J.info(\"not yet: {}\", e.getMessage());"));
    tester.check(logging("JUL.log(Level.FINE, e.getMessage());"));
    tester.check(job("catch (IllegalArgumentException e) { SLF4J.error(e.getMessage()); }"));
  }

  @Test
  void looksAtPrivateHelpersOfBoundariesOnly() {
    var unit =
        """
        import org.slf4j.*;
        import org.springframework.scheduling.annotation.Scheduled;

        class Job {
          private static final Logger LOG = LoggerFactory.getLogger("job");

          @Scheduled(fixedDelay = 1000)
          void run() {
            guarded(this::hashCode);
          }

          %s void guarded(Runnable work) {
            try {
              work.run();
            } catch (RuntimeException e) {
              LOG.error(e.getMessage());%s
            }
          }

          public static void main(String[] args) {
            try {
              new Job().run();
            } catch (Exception e) {
              LOG.error(e.getMessage());
            }
          }
        }
        """;
    tester.check(unit.formatted("private", " // flagged"));
    tester.check(unit.formatted("public", ""));
  }

  @Test
  void appendsTheExceptionWhereTheLoggerTakesOne() {
    tester.repair(
        logging("SLF4J.error(\"failed {}\", e.getMessage());"),
        logging("SLF4J.error(\"failed {}\", e.getMessage(), e);"));
    tester.repair(
        logging("JUL.log(Level.WARNING, e.getMessage());"),
        logging("JUL.log(Level.WARNING, e.getMessage(), e);"));
    tester.repair(
        logging("JBOSS.error(e.getMessage());"), logging("JBOSS.error(e.getMessage(), e);"));
    tester.repair(logging("JUL.severe(e.getMessage());"), logging("JUL.severe(e.getMessage());"));
  }

  @Test
  void looksAtConsumersOfErrors() {
    tester.check(
        """
        import io.smallrye.mutiny.Uni;
        import java.util.concurrent.atomic.AtomicReference;
        import org.slf4j.*;
        import reactor.core.publisher.*;

        class Job {
          private static final Logger LOG = LoggerFactory.getLogger("job");
          private final AtomicReference<Throwable> last = new AtomicReference<>();

          void run(Flux<String> flux, Uni<String> uni, Flux<Throwable> failures) {
            flux.subscribe(v -> {}, e -> LOG.error("failed: " + e)); // flagged
            flux.subscribe(v -> {}, e -> {
              LOG.warn("failed: {}", e.getMessage()); // flagged
              notifyAll();
            }, () -> {});
            uni.subscribe().with(v -> {}, e -> LOG.error("failed: {}", e.getMessage())); // flagged

            flux.subscribe(v -> {}, e -> LOG.error("failed", e));
            flux.subscribe(v -> {}, e -> LOG.info("failed: {}", e.getMessage()));
            flux.subscribe(v -> {}, e -> LOG.error("failed"));
            flux.subscribe(v -> LOG.error("value {}", v.toString()));
            flux.subscribe(v -> {}, last::set);
            flux.subscribe(v -> {}, e -> {
              LOG.error("failed: {}", e.getMessage());
              last.set(e);
            });
            flux.doOnError(e -> LOG.debug("failed", e)).subscribe(v -> {}, e -> LOG.error(e.getMessage()));
            flux.doOnNext(v -> LOG.error(v.toString())).subscribe();
          }

          public static void main(String[] args) {
            Flux.fromArray(args).subscribe(v -> {}, e -> LOG.error(e.getMessage()));
          }
        }
        """);
  }
}
