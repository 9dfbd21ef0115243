package dev.breakwater.checkstyle.suppressions;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionMisspeltTest {
  private static final StyleTester TESTER = StyleTester.of(SuppressionMisspeltCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uncheked",
        "unhcecked",
        "uncheckeds",
        "Unchecked",
        "raw-types",
        "deprecatoin",
        "FutureReturnValueIgnore",
        "SendResultIgnord",
        "NulAway"
      })
  void slipsAreReported(String name) {
    TESTER.check(
        "class A {\n  @SuppressWarnings({\"serial\", \"%s\"}) int a; // flagged\n}"
            .formatted(name));
  }

  @Test
  void bracketsInNamesEndNoAnnotation() {
    TESTER.check(
        """
        class A {
          @SuppressWarnings(value = {"own(1)", "uncheked"}) int a; // flagged
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unchecked", "rawtypes", "unused", "this-escape", "FutureReturnValueIgnored",
            "SendResultIgnored", "Breakwater",
        "BreakwaterMessaging", "checkstyle:magicnumber", "magicnumber", "java:S1234", "squid:S1234",
            "PMD.UnusedField", "PMD",
        "FieldMayBeFinal", "ProtectedMemberInFinalClass", "WeakerAccess", "MyOwnCheck", "al", "tr",
            ""
      })
  void otherNamesAreLeftAlone(String name) {
    TESTER.check("class A {\n  @SuppressWarnings(\"%s\") int a;\n}".formatted(name));
  }
}
