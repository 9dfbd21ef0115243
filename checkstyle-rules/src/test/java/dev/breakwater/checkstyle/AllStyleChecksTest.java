package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.core.RuleContract;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.RulesFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AllStyleChecksTest {
  private static final List<Class<?>> RULES = AllRules.classes();

  @Test
  void thereAreRules() {
    assertFalse(RULES.isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleKeepsTheContract() {
    return RULES.stream()
        .flatMap(
            rule -> {
              var facts = StyleRule.facts(rule);
              var page = RulePage.of(facts, rule.getClassLoader());
              return RuleContract.of(facts, page, StyleTester.of(rule));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyOptionHasASetter() {
    return RULES.stream()
        .flatMap(
            rule ->
                RuleFacts.optionsOf(rule).stream()
                    .map(
                        option ->
                            dynamicTest(
                                StyleRule.id(rule) + "." + option.name(),
                                () -> StyleTester.of(rule).with(option, "1").check("class A {}"))));
  }

  @Test
  void rulesFileIsUpToDate() {
    RulesFile.verify(RULES.stream().map(StyleRule::facts).toList());
  }

  @Test
  void readyConfigurationListsEveryRule() {
    ReadyConfiguration.verify(RULES);
  }

  @Test
  void eclipseMetadataDescribesEveryRule() {
    EclipseMetadata.verify(RULES);
  }

  @Test
  void idsAreUnique() {
    assertEquals(RULES.size(), RULES.stream().map(StyleRule::id).distinct().count());
  }
}
