package dev.breakwater.errorprone.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhatIsCalled;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void knowsTheCodeAroundAndTheCallsOfTheWholeUnit() {
    var messages =
        new CheckTester(AsksWhatIsCalled.class, List.of())
                .findings(
                    """
                class Tasks {
                  Object field = new Object() {
                    { new Thread().start(); }
                  };

                  void method() {
                    new Thread().start();
                    Runnable lambda = () -> new Thread().start();
                  }

                  Runnable pause() throws Exception {
                    Thread.sleep(1);
                    return () -> {
                      try {
                        Thread.sleep(1);
                      } catch (InterruptedException e) {
                      }
                    };
                  }
                }

                class Other {
                  void sleep() {}

                  void pause() throws Exception {
                    Thread.sleep(1, 1);
                    sleep();
                  }
                }
                """)
                .stream()
                .map(d -> d.getMessage(null).lines().findFirst().orElseThrow())
                .map(m -> m.replaceFirst("\\[\\w+] ", ""))
                .toList();
    assertEquals(List.of("no body, 3", "BLOCK, 3", "METHOD_INVOCATION, 3"), messages);
  }
}
