package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SettlementNeverSentTest {
  private final CheckTester tester = CheckTester.of(SettlementNeverSent.class);

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
