package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseReducedToMessageTest {
  private final CheckTester tester = CheckTester.of(CauseReducedToMessage.class);

  private static String catching(String statement) {
    return """
        import java.io.*;
        import java.util.logging.*;

        class Store {
          static final Logger LOG = Logger.getLogger("store");

          static class Failure extends RuntimeException {
            Failure(int code, String message) {
              super(message);
            }

            Failure(int code, String message, Exception cause) {
              super(message, cause);
            }
          }

          static class Bare extends RuntimeException {
            Bare(String message) {
              super(message);
            }
          }

          static class OnlySql extends RuntimeException {
            OnlySql(String message) {
              super(message);
            }

            OnlySql(String message, java.sql.SQLException cause) {
              super(message, cause);
            }
          }

          void store(Writer out) {
            try {
              out.write(1);
            } catch (IOException e) {
              %s
            }
          }
        }
        """
        .formatted(statement);
  }

  @Test
  void reportsEveryWayToTakeTheText() {
    tester.check(catching("throw new IllegalStateException(e.getMessage()); // flagged"));
    tester.check(catching("throw new IllegalStateException(\"failed: \" + e); // flagged"));
    tester.check(
        catching(
            "throw new IllegalStateException(\"failed: \" + e.toString() + \"!\"); // flagged"));
    tester.check(
        catching(
            "throw new IllegalStateException(String.format(\"%s\", e.getMessage())); // flagged"));
    tester.check(catching("throw new Failure(7, \"failed: \" + e.getMessage()); // flagged"));
    tester.check(
        catching(
            "LOG.warning(e.getMessage()); throw new IllegalStateException(e.getMessage()); // flagged"));
  }

  @Test
  void staysQuietWhenTheCauseIsKept() {
    tester.check(catching("throw new IllegalStateException(e.getMessage(), e);"));
    tester.check(catching("throw new IllegalStateException(e);"));
    tester.check(
        catching(
            "throw (IllegalStateException) new IllegalStateException(e.getMessage()).initCause(e);"));
    tester.check(
        catching(
            "var failure = new IllegalStateException(e.getMessage()); failure.addSuppressed(e); throw failure;"));
    tester.check(
        catching(
            "LOG.log(Level.SEVERE, \"failed\", e); throw new IllegalStateException(e.getMessage());"));
  }

  @Test
  void staysQuietWhenTheSameFailureIsToldWithMoreWords() {
    tester.check(
        catching("throw new IOException(\"line 7: \" + e.getMessage());")
            .replace("void store(Writer out)", "void store(Writer out) throws IOException"));
  }

  @Test
  void staysQuietAboutAnswersToRequests() {
    tester.check(
        """
        import org.springframework.http.HttpStatus;
        import org.springframework.web.server.ResponseStatusException;

        class Orders {
          int quantity(String text) {
            try {
              return Integer.parseInt(text);
            } catch (NumberFormatException e) {
              throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
            }
          }
        }
        """);
  }

  @Test
  void staysQuietAboutTextsThatCannotBeRead() {
    for (var failure :
        List.of(
            "NumberFormatException",
            "java.net.URISyntaxException | java.net.MalformedURLException",
            "java.io.UnsupportedEncodingException",
            "java.time.format.DateTimeParseException")) {
      tester.check(reading(failure, ""));
    }
    tester.check(reading("RuntimeException", " // flagged"));
    tester.check(reading("java.net.URISyntaxException | java.io.IOException", " // flagged"));
  }

  private static String reading(String failure, String mark) {
    return """
        class Settings {
          void read() {
            try {
              System.in.read();
              new java.net.URL("port").toURI();
            } catch (%s e) {
              throw new IllegalStateException("port: " + e.getMessage());%s
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          }
        }
        """
        .formatted(failure, mark);
  }

  @Test
  void staysQuietWhereAManagementClientIsTold() {
    tester.check(management("implements QueueMBean", "IOException", ""));
    tester.check(management("implements QueueMXBean", "IOException", ""));
    tester.check(management("extends javax.management.StandardMBean", "IOException", ""));
    tester.check(management("extends Control", "IOException", ""));
    tester.check(management("", "IOException", " // flagged"));
    tester.check(management("implements QueueMBean", "Exception", " // flagged"));
  }

  private static String management(String inheritance, String caught, String mark) {
    return """
        import java.io.*;

        abstract class Queue %s {
          Queue(Class<Runnable> face) throws Exception {
            %s
          }

          public void purge() {
            try {
              System.in.read();
            } catch (%s e) {
              throw new IllegalStateException(e.getMessage());%s
            }
          }
        }

        interface QueueMBean {}

        interface QueueMXBean {}

        abstract class Control extends javax.management.StandardMBean {
          Control(Class<Runnable> face) throws Exception {
            super(face);
          }
        }
        """
        .formatted(
            inheritance, inheritance.startsWith("extends") ? "super(face);" : "", caught, mark);
  }

  @Test
  void reportsFailuresOfFuturesAndPublishers() {
    tester.check(failing("future.completeExceptionally(new Failure(e.getMessage())); // flagged"));
    tester.check(failing("CompletableFuture.failedFuture(new Failure(\"no: \" + e)); // flagged"));
    tester.check(failing("reactor.core.publisher.Mono.error(new Failure(e + \"!\")); // flagged"));
    tester.check(
        failing("reactor.core.publisher.Flux.error(new Failure(e.toString())); // flagged"));
    tester.check(
        failing(
            "io.smallrye.mutiny.Uni.createFrom().failure(new Failure(e.getMessage())); // flagged"));
    tester.check(failing("future.completeExceptionally(new Failure(e.getMessage(), e));"));
    tester.check(
        failing(
            "LOG.log(WARNING, \"lost\", e); future.completeExceptionally(new Failure(e + \"\"));"));
    // who gets it, and what becomes of it, cannot be known
    tester.check(failing("failures.add(new Failure(e.getMessage()));"));
  }

  @Test
  void repairsTheFailureOfAFuture() {
    tester.repair(
        failing("future.completeExceptionally(new Failure(e.getMessage()));"),
        failing("future.completeExceptionally(new Failure(e.getMessage(), e));"));
  }

  private static String failing(String statement) {
    return """
        import static java.util.logging.Level.WARNING;

        import java.io.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.logging.*;

        class Answers {
          static final Logger LOG = Logger.getLogger("answers");

          static class Failure extends RuntimeException {
            Failure(String message) {
              super(message);
            }

            Failure(String message, Throwable cause) {
              super(message, cause);
            }
          }

          void read(Reader in, CompletableFuture<Integer> future, List<Failure> failures) {
            try {
              future.complete(in.read());
            } catch (IOException e) {
              %s
            }
          }
        }
        """
        .formatted(statement);
  }

  @Test
  void staysQuietWhenTheClassTakesNoSuchCause() {
    tester.check(catching("throw new Bare(e.getMessage());"));
    tester.check(catching("throw new OnlySql(e.getMessage());"));
    tester.check(catching("throw new IllegalStateException(\"failed\");"));
  }

  @Test
  void repairsALongerArgumentList() {
    tester.repair(
        catching("throw new Failure(7, \"failed: \" + e.getMessage());"),
        catching("throw new Failure(7, \"failed: \" + e.getMessage(), e);"));
  }
}
