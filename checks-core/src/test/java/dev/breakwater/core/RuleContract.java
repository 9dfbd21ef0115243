package dev.breakwater.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What every rule of the suite promises, whichever engine runs it. */
public final class RuleContract {
  private static final String UNRELATED =
      """
      import java.util.ArrayList;
      import java.util.List;

      class Unrelated {
        private final List<String> names = new ArrayList<>();

        int count(String prefix) {
          int n = 0;
          for (String name : names) {
            if (name.startsWith(prefix)) {
              n++;
            }
          }
          return n;
        }
      }
      """;

  private RuleContract() {}

  public static Stream<DynamicTest> of(RuleFacts facts, RulePage page, RuleTester tester) {
    var tests = new ArrayList<DynamicTest>();
    var name = facts.id() + ": ";
    tests.add(dynamicTest(name + "summary is short and has no full stop", () -> summary(facts)));
    tests.add(
        dynamicTest(
            name + "severity follows from level",
            () -> assertEquals(facts.level().severity(), facts.severity())));
    tests.add(
        dynamicTest(
            name + "page has the agreed headings",
            () -> assertEquals(RulePage.HEADINGS, page.headings())));
    tests.add(
        dynamicTest(
            name + "printed parts of the page are up to date",
            () -> PrintedPage.verify(facts, page)));
    tests.add(dynamicTest(name + "page shows a bad and a good example", () -> bothKinds(page)));
    tests.add(dynamicTest(name + "examples behave as the page says", () -> examples(page, tester)));
    tests.add(
        dynamicTest(name + "stays quiet about unrelated code", () -> tester.check(UNRELATED)));
    for (var example : page.examples()) {
      if (example.bad() && example.language().equals(RuleTester.JAVA)) {
        var names = new ArrayList<>(List.of(facts.id()));
        names.addAll(facts.groups());
        names.forEach(
            n ->
                SuppressedVariants.of(example.code(), n)
                    .forEach(
                        (where, code) ->
                            tests.add(
                                dynamicTest(
                                    name + "obeys @SuppressWarnings(\"" + n + "\") on " + where,
                                    () -> configured(tester, example).check(code)))));
        break;
      }
    }
    for (var example : page.examples()) {
      if (example.bad() && !example.language().equals(RuleTester.JAVA)) {
        var names = new ArrayList<>(List.of(facts.id()));
        names.addAll(facts.groups());
        for (var n : names) {
          tests.add(
              dynamicTest(
                  name + "obeys a comment that ignores " + n + " and says why",
                  () ->
                      configured(tester, example)
                          .check(
                              example.language(),
                              RuleTester.unmarked(
                                  ignoring(example.code(), n + " it is meant so")))));
        }
        tests.add(
            dynamicTest(
                name + "does not obey a comment without a reason",
                () ->
                    configured(tester, example)
                        .check(example.language(), ignoring(example.code(), facts.id()))));
      }
    }
    tests.add(
        dynamicTest(
            name + "calls only a fix that there is safe",
            () -> assertFalse(facts.safeFix() && facts.fix().equals("none"))));
    if (facts.fix().equals("always")) {
      tests.add(dynamicTest(name + "the repair turns bad into good", () -> repairs(page, tester)));
    }
    return tests.stream();
  }

  /** The example with a comment above each marked line. */
  private static String ignoring(String code, String what) {
    return code.replaceAll("(?m)^(\\s*)(.*# flagged)$", "$1# breakwater:ignore " + what + "\n$1$2");
  }

  private static void summary(RuleFacts facts) {
    assertTrue(facts.summary().length() <= 100, facts.summary());
    assertFalse(facts.summary().endsWith("."), facts.summary());
  }

  private static void bothKinds(RulePage page) {
    assertTrue(page.examples().stream().anyMatch(RulePage.Example::bad), "no bad example");
    assertTrue(page.examples().stream().anyMatch(e -> !e.bad()), "no good example");
  }

  private static void examples(RulePage page, RuleTester tester) {
    for (var example : page.examples()) {
      assertEquals(
          example.bad(),
          !RuleTester.unmarked(example.code()).equals(example.code()),
          example.code());
      configured(tester, example).check(example.language(), example.code());
    }
  }

  private static RuleTester configured(RuleTester tester, RulePage.Example example) {
    return example.exempt().isEmpty() ? tester : tester.with(Option.exempt(""), example.exempt());
  }

  private static void repairs(RulePage page, RuleTester tester) {
    var java = page.examples().stream().filter(e -> e.language().equals(RuleTester.JAVA)).toList();
    var bad = java.stream().filter(RulePage.Example::bad).findFirst().orElseThrow();
    var good = java.stream().filter(e -> !e.bad()).findFirst().orElseThrow();
    tester.repair(RuleTester.unmarked(bad.code()), good.code());
  }
}
