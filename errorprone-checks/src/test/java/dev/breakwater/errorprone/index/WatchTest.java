package dev.breakwater.errorprone.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhatIsAnnotated;
import dev.breakwater.errorprone.testing.timing.AsksWhoImplements;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static List<String> answers(Class<? extends BugChecker> check, String source) {
    return new CheckTester(check, List.of())
        .findings(source).stream()
            .map(
                d ->
                    d.getMessage(null)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("\\[\\w+] ", ""))
            .toList();
  }

  @Test
  void findsAnnotationsOnEveryKindOfDeclaration() {
    assertEquals(
        List.of("class Old", "variable FIELD", "method plain", "variable parameter", "method last"),
        answers(
            AsksWhatIsAnnotated.class,
            """
            @Deprecated class Old {
              @java.lang.Deprecated static final int FIELD = 0;

              @Deprecated() void plain(@Deprecated int parameter) {}

              @SuppressWarnings("unused") @Deprecated(since = "1") void last() {}
            }
            """));
  }

  @Test
  void isNotMisledByAnotherTypeOfTheSameName() {
    assertEquals(
        List.of(),
        answers(
            AsksWhatIsAnnotated.class,
            """
            class Fresh {
              @interface Deprecated {}

              @Deprecated void plain() {}
            }
            """));
  }

  @Test
  void findsImplementationsThroughInheritanceLambdasAndReferences() {
    assertEquals(
        List.of(
            "METHOD",
            "METHOD",
            "LAMBDA_EXPRESSION",
            "LAMBDA_EXPRESSION",
            "LAMBDA_EXPRESSION",
            "MEMBER_REFERENCE"),
        answers(
            AsksWhoImplements.class,
            """
            class Tasks extends Thread {
              interface Named extends Runnable {}

              @Override public void run() {}

              void run(int times) {}

              Runnable anonymous = new Runnable() { @Override public void run() {} };
              Runnable lambda = () -> {};
              Named inherited = () -> {};
              Runnable twoTypes = (Runnable & java.io.Serializable) () -> {};
              Runnable reference = this::run;
              java.util.function.Supplier<String> other = () -> "";

              static class Runs { void run() {} }
            }
            """));
  }
}
