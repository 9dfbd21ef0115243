package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final Sample SAMPLE = new Sample(Map.of("Chatty", 4, "Incessant", 16));

  private static String firstDigitsReadOf(String rule) {
    return IntStream.range(0, 16)
        .mapToObj(Integer::toHexString)
        .filter(digit -> SAMPLE.has(finding(rule, digit + "23456789abc")))
        .collect(Collectors.joining());
  }

  private static LabelledFinding finding(String rule, String fingerprint) {
    return new LabelledFinding(rule, "org.acme:orders", "a/A.java", 3, fingerprint, Label.NEW, "");
  }

  @Test
  void fingerprintPicksTheShare() {
    assertEquals("0123", firstDigitsReadOf("Chatty"));
    assertEquals("0", firstDigitsReadOf("Incessant"));
  }

  @Test
  void otherRulesAreReadInFull() {
    assertEquals("0123456789abcdef", firstDigitsReadOf("Loud"));
  }

  @Test
  void theShareIsStated() {
    assertEquals(
        "\nNot all findings were read: one in 4 of `Chatty`, one in 16 of `Incessant`, picked by fingerprint.\n",
        SAMPLE.note());
  }
}
