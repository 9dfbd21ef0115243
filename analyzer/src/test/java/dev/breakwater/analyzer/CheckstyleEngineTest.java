package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.Event.RuleFailed;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckstyleEngineTest {
  @TempDir Path root;

  @Test
  void tellsAllAboutAFindingInJava() throws IOException {
    var answer =
        new Project(root)
            .file(
                "src/A.java",
                "package com.acme;",
                "class A {",
                "  void go(String s) {",
                "\t/* \uD83D\uDE00 */ go(\"#mark\");",
                "  }",
                "}")
            .analyze();
    assertNull(answer.done().error());
    var finding = answer.finding();
    assertEquals("MarkedLiteral", finding.rule());
    assertEquals(Theme.SUPPRESSIONS, finding.theme());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("src/A.java", finding.path());
    assertEquals(new Range(4, 14, 4, 21), finding.range());
    assertEquals("The literal carries the mark", finding.message());
    assertEquals("com.acme.A#go(String)", finding.symbol());
    assertEquals(List.of(), finding.fixes());
  }

  @Test
  void namesTheKeyOfAConfiguration() throws IOException {
    var answer =
        new Project(root)
            .file("a.properties", "# a comment", "spring.kafka.acks = mark  ")
            .file(
                "b.yml",
                "spring:",
                "  rabbitmq:",
                "    host: x",
                "  kafka:",
                "    # now",
                "    acks: mark",
                "z: 1")
            .analyze();
    assertEquals(List.of("spring.kafka.acks", "spring.kafka.acks"), symbols(answer));
    assertEquals(
        List.of(new Range(2, 21, 2, 25), new Range(6, 11, 6, 15)),
        answer.findings().stream().map(Finding::range).toList());
  }

  private static List<String> symbols(Project.Answer answer) {
    return answer.findings().stream().map(Finding::symbol).toList();
  }

  @Test
  void obeysLevelSeverityAndOptions() throws IOException {
    var project =
        new Project(root)
            .file("A.java", "class A { String s = \"#mark\"; String t = \"#mark fine\"; }");
    assertEquals(2, project.analyze().findings().size());
    assertEquals(1, project.ruleOption("MarkedLiteral:exempt", "fine").analyze().findings().size());
    assertEquals(0, project.level(Level.FUNDAMENTALS).analyze().findings().size());
    var finding = project.severity("BreakwaterSuppressions", Setting.ERROR).analyze().finding();
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void readsFilesInTheirEncoding() throws IOException {
    var answer =
        new Project(root)
            .charset(StandardCharsets.ISO_8859_1)
            .file("A.java", "class A { String \u00fc\u00fc = \"\u00fc#mark\"; }")
            .analyze();
    assertEquals(new Range(1, 23, 1, 31), answer.finding().range());
  }

  @Test
  void parsesNothingWithoutATrigger() throws IOException {
    // Checkstyle cannot read this file, but has no reason to.
    var answer =
        new Project(root)
            .severity("Breakwater", Setting.OFF)
            .severity("MarkedLiteral", Setting.DEFAULT);
    answer.file("A.java", "class A { if }");
    assertEquals(List.of(), answer.analyze().events());
  }

  @Test
  void chargesAFileToTheRulesThatItConcerns() throws IOException {
    var spent =
        new Project(root)
            .file("A.java", "class A { String s = \"#mark\"; } // commits, but is no configuration")
            .file("b.yml", "spring: 1")
            .analyze()
            .done()
            .nanosByRule();
    assertEquals(Set.of("MarkedKey", "MarkedLiteral"), spent.keySet());
    assertTrue(spent.get("MarkedLiteral") > 0, spent.toString());
  }

  @Test
  void namesAFileThatItCannotParse() throws IOException {
    var answer =
        new Project(root)
            .severity("Breakwater", Setting.OFF)
            .severity("MarkedLiteral", Setting.DEFAULT)
            .file("A.java", "class A { \"#mark\" if }")
            .file("B.java", "class B { String s = \"#mark\"; }")
            .analyze();
    assertEquals(
        List.of("A.java"), answer.all(NotAnalysed.class).stream().map(NotAnalysed::path).toList());
    assertEquals("B.java", answer.finding().path());
  }

  @Test
  void namesAConfigurationThatCannotBeRead() throws IOException {
    var answer =
        new Project(root).file("b.yml", "spring:", "\trabbitmq: acknowledge-mode: none").analyze();
    assertEquals(List.of(), answer.findings());
    var notAnalysed = answer.all(NotAnalysed.class);
    assertEquals(1, notAnalysed.size());
    assertEquals("b.yml", notAnalysed.get(0).path());
    assertEquals(2, notAnalysed.get(0).line());
  }

  @Test
  void aRuleThatThrowsDoesNotStopTheOthers() throws IOException {
    var answer =
        new Project(root)
            .file("A.java", "class A { String s = \"#mark\", t = \"kaput\"; }")
            .file("B.java", "class B { String s = \"kaput\"; }")
            .file("C.java", "class C { String s = \"#mark\"; }")
            .file("a.properties", "mark=1")
            .analyze();
    assertEquals(
        List.of("C.java", "a.properties"), answer.findings().stream().map(Finding::path).toList());
    var failures = answer.all(RuleFailed.class);
    assertEquals(1, failures.size());
    assertEquals("MarkedLiteral", failures.get(0).rule());
    assertEquals("A.java", failures.get(0).path());
    assertTrue(
        failures.get(0).error().contains("IllegalStateException: kaput"), failures.get(0).error());
  }

  @Test
  void aLocalFingerprintOutlivesTheNameOfTheClassAndItsPackage() throws IOException {
    var before =
        inClass("com.acme", "Orders", "class Inner { void go(Orders o) { go(\"#mark\"); } }");
    var after =
        inClass(
            "com.acme.billing",
            "Invoices",
            "class Inner { void go(Invoices o) { go(\"#mark\"); } }");
    assertEquals("com.acme.billing.Invoices.Inner#go(Invoices)", after.symbol());
    assertNotEquals(before.fingerprint(), after.fingerprint());
    assertEquals(before.localFingerprint(), after.localFingerprint());
  }

  @Test
  void aLocalFingerprintTellsMembersApart() throws IOException {
    var one = inClass("com.acme", "Orders", "void go() { go(\"#mark\"); }");
    var other = inClass("com.acme", "Invoices", "void come() { go(\"#mark\"); }");
    assertNotEquals(one.localFingerprint(), other.localFingerprint());
  }

  private Finding inClass(String pack, String name, String member) throws IOException {
    return new Project(root.resolve(name))
        .file(
            "src/" + pack.replace('.', '/') + "/" + name + ".java",
            "package " + pack + ";",
            "class " + name + " { " + member + " }")
        .analyze()
        .finding();
  }
}
