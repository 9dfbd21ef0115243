package dev.breakwater.errorprone.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhatIsAnnotated;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static List<String> answers(String source) {
    return new CheckTester(AsksWhatIsAnnotated.class, List.of())
        .findings(source).stream()
            .map(
                d ->
                    d.getMessage(null)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("[AsksWhatIsAnnotated] ", ""))
            .toList();
  }

  @Test
  void findsAnnotationsOnEveryKindOfDeclaration() {
    assertEquals(
        List.of("class Old", "variable FIELD", "method plain", "variable parameter", "method last"),
        answers(
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
            """
            class Fresh {
              @interface Deprecated {}

              @Deprecated void plain() {}
            }
            """));
  }
}
