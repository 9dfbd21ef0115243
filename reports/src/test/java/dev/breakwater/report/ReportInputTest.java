package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.Event.RuleFailed;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportInputTest {
  @Test
  void ordersFindingsByPathWhateverTheModule() throws IOException {
    var input =
        input(module("z", Sample.finding("z/A.java")), module("a", Sample.finding("a/A.java")));
    assertEquals(
        List.of("a/A.java", "z/A.java"), input.findings().stream().map(Finding::path).toList());
  }

  @Test
  void joinsWhatTheModulesCouldNotLookAt() throws IOException {
    var input = input(module("b"), module("a"));
    assertEquals(
        List.of("a/A.java", "b/A.java"),
        input.notAnalysed().stream().map(NotAnalysed::path).toList());
    assertEquals(List.of("b/B.java"), input.ruleFailures().stream().map(RuleFailed::path).toList());
    assertEquals(Map.of("Kotlin", 4), input.notCovered());
    assertEquals(6, input.units());
  }

  @Test
  void aPartOfTheFindingsIsComparedAsTheWholeIs() throws IOException {
    var whole = input(module("a", Sample.finding("a/A.java"), Sample.finding("a/Copy.java")));
    var baseline =
        Baseline.of(
            Sample.modules(List.of(Sample.finding("a/A.java"), Sample.finding("a/Gone.java"))));
    var compared =
        whole.comparedWith(
            baseline.compare(Sample.modules(whole.findings()), entry -> true, path -> true));
    var input = compared.changedSince("main", f -> f.path().equals("a/Copy.java"));
    assertEquals(List.of("a/Copy.java"), input.findings().stream().map(Finding::path).toList());
    assertEquals(Optional.of("0 new, 1 known"), input.changes());
    assertEquals(Optional.of(new Narrowing("main", 1)), input.narrowed());
    assertEquals("1 module, on lines changed since main", input.extent());
  }

  private static ReportInput input(ModuleResult... modules) throws IOException {
    return new ReportInput(
        Path.of(""), List.of(modules), List.of(), Catalogue.of(List.of()), "0.1.0");
  }

  private static ModuleResult module(String name, Finding... findings) {
    return new ModuleResult(
        ModuleResult.VERSION,
        name,
        List.of(findings),
        List.of(new NotAnalysed(name + "/A.java", 0, "no such type")),
        List.of(new RuleFailed("Broken", name + "/B.java", "NullPointerException")),
        Map.of("Kotlin", 2),
        Map.of(),
        3,
        250);
  }
}
