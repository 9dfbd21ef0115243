package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class BatchAddIgnoredTest {
  private final CheckTester tester = CheckTester.of(BatchAddIgnored.class);

  @Test
  void staysQuietAboutAnEdgeCase() {
    tester.check(
        """
        class Orders {
          void pause() {}
        }
        """);
  }
}
