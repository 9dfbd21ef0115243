package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class CumulativeAcknowledgeUnsupportedTest {
  private final CheckTester tester = CheckTester.of(CumulativeAcknowledgeUnsupported.class);

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
