package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SerializerRejectsNullTest {
  private final CheckTester tester = CheckTester.of(SerializerRejectsNull.class);

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
