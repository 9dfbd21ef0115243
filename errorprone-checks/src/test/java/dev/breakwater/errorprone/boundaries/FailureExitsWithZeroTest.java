package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class FailureExitsWithZeroTest {
  private final CheckTester tester = CheckTester.of(FailureExitsWithZero.class);

  private static String program(String body) {
    return """
        class Import {
          public static void main(String[] args) {
        %s
          }

          private static void load(String file) throws Exception {}

          private static void exitWithFailure(Exception e) {}
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtTheWorkOfTheProgram() {
    tester.check(
        program(
            """
            System.out.println("begin");
            try {
              load("a");
              System.out.println("done");
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
            """));
    tester.check(
        program(
            """
            try {
              load("a");
            } catch (Throwable e) { // flagged
              e.printStackTrace();
              return;
            }
            """));
  }

  @Test
  void leavesFailuresThatAreTold() {
    tester.check(program("try { load(\"a\"); } catch (Exception e) { System.exit(2); }"));
    tester.check(program("try { load(\"a\"); } catch (Exception e) { exitWithFailure(e); }"));
    tester.check(
        program(
            "try { load(\"a\"); } catch (Exception e) { throw new IllegalStateException(e); }"));
    tester.check(
        program(
            """
            int status = 0;
            try {
              load("a");
            } catch (Exception e) {
              status = 1;
            }
            System.exit(status);
            """));
  }

  @Test
  void leavesPartsOfTheWork() {
    tester.check(
        program(
            """
            for (var file : args) {
              try {
                load(file);
              } catch (Exception e) {
                System.err.println(e);
              }
            }
            """));
    tester.check(
        program(
            """
            try {
              load("optional");
            } catch (Exception e) {
              System.err.println(e);
            }
            exitWithFailure(null);
            """));
    tester.check(
        program("try { load(\"a\"); } catch (Exception e) { System.err.println(e); }")
            .replace("Import", "ImportDemo"));
  }

  @Test
  void knowsRunnersAndCommands() {
    tester.check(
        """
        import org.springframework.boot.CommandLineRunner;

        class Import implements CommandLineRunner {
          @Override
          public void run(String... args) {
            try {
              load();
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          private void load() {}
        }
        """);
    tester.check(
        """
        import java.util.concurrent.Callable;
        import picocli.CommandLine.Command;

        @Command
        class Import implements Callable<Integer> {
          private final int status = 0;

          @Override
          public Integer call() {
            try {
              load();
              return 0;
            } catch (Exception e) { // flagged
              System.err.println(e);
              return 0;
            }
          }

          private void load() {}
        }

        @Command
        class Export implements Callable<Integer> {
          @Override
          public Integer call() {
            try {
              load();
              return 0;
            } catch (Exception e) {
              return 1;
            }
          }

          private void load() {}
        }
        """);
  }

  @Test
  void exitsWithOne() {
    tester.repair(
        program("try { load(\"a\"); } catch (Exception e) { System.err.println(e); }"),
        program(
            "try { load(\"a\"); } catch (Exception e) { System.err.println(e); System.exit(1); }"));
  }
}
