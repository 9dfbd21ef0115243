package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.Event.RuleFailed;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.vocabulary.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorProneEngineTest {
  @TempDir Path root;

  @Test
  void tellsAllAboutAFinding() throws IOException {
    var answer =
        new Project(root)
            .file(
                "app/src/A.java",
                "package com.acme;",
                "class A {",
                "  static Object mark(String s, int... n) {",
                "    return s;",
                "  }",
                "  class Inner {",
                "    Object go(java.util.Map<String, int[]> m, String... s) {",
                "      return mark(",
                "          \"x\");",
                "    }",
                "  }",
                "}")
            .analyze();
    assertNull(answer.done().error());
    assertEquals(1, answer.done().units());
    assertEquals(1L, answer.done().nanosByRule().get("MarkedCall"));
    var finding = answer.finding();
    assertEquals("MarkedCall", finding.rule());
    assertEquals(Theme.MESSAGING, finding.theme());
    assertEquals(Level.PRACTICE, finding.level());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("app/src/A.java", finding.path());
    assertEquals(new Range(8, 14, 9, 15), finding.range());
    assertEquals("A call of mark", finding.message());
    assertEquals("com.acme.A.Inner#go(java.util.Map,String[])", finding.symbol());
  }

  @Test
  void countsColumnsInUtf16UnitsWhateverTabsAndLineEnds() throws IOException {
    var answer =
        new Project(root)
            .text(
                "A.java",
                "class A {\r\n\tstatic Object mark(Object o) { return o; }\r\n"
                    + "\tObject a = \"\uD83D\uDE00\" + mark(1);\r\tObject b = mark(\"\uD83D\uDE00\");\n}\n")
            .analyze();
    assertEquals(
        List.of(new Range(3, 20, 3, 27), new Range(4, 13, 4, 23)),
        answer.findings().stream().map(Finding::range).toList());
  }

  @Test
  void pointsAtTheNameOfADeclaration() throws IOException {
    var answer =
        new Project(root)
            .level(Level.MASTERY)
            .file(
                "A.java",
                "@Deprecated",
                "class Marked {",
                "  @Deprecated",
                "  int marked() {",
                "  return 1; }",
                "}")
            .analyze();
    assertEquals(
        List.of(new Range(2, 7, 2, 13), new Range(4, 7, 4, 13)),
        answer.findings().stream().map(Finding::range).toList());
    assertEquals(
        List.of("Marked", "Marked#marked()"),
        answer.findings().stream().map(Finding::symbol).toList());
  }

  @Test
  void fingerprintsSurviveEditsAroundTheStatement() throws IOException {
    var before =
        new Project(root)
            .file(
                "A.java",
                "class A {",
                "  Object mark() { return 1; }",
                "  void go() { mark();",
                "    mark(); }",
                "}")
            .analyze()
            .findings();
    var after =
        new Project(root)
            .file(
                "A.java",
                "// moved",
                "class A {",
                "  Object mark() { return 1; }",
                "",
                "  void go() {",
                "    System.gc();",
                "      mark( );",
                "    mark();",
                "  }",
                "}")
            .analyze()
            .findings();
    assertNotEquals(before.get(0).fingerprint(), before.get(1).fingerprint());
    assertEquals(before.get(0).fingerprint(), after.get(1).fingerprint());
  }

  @Test
  void fixesAreEditsOfTheFile() throws IOException {
    assertEquals(
        """
        package p;

        import java.io.File;
        import java.util.List;
        import java.util.Map;

        class A { Map<String, File> mark() { return null; } Object o = List.of(); }
        """,
        fixed(
            """
            package p;

            import java.io.File;
            import java.util.Map;

            class A { Map<String, File> mark() { return null; } Object o = mark(); }
            """));
  }

  @Test
  void importsGoWhereTheirLikeAre() throws IOException {
    var body = "class A { Object mark() { return 1; } Object o = mark(); }\n";
    var after = body.replace("= mark()", "= List.of()");
    assertEquals("import java.util.List;\n\n" + after, fixed(body));
    assertEquals(
        "package p;\n\nimport java.util.List;\n\n" + after, fixed("package p;\n\n" + body));
    assertEquals("import java.util.List;\n" + after, fixed("import java.util.List;\n" + body));
    assertEquals(
        "import java.util.List;\n\nimport static java.lang.Math.max;\n" + after,
        fixed("import static java.lang.Math.max;\n" + body));
    assertEquals(
        "import java.util.ArrayList;\r\nimport java.util.List;\r\nimport java.io.File;\r\n" + after,
        fixed("import java.util.ArrayList;\r\nimport java.io.File;\r\n" + body));
  }

  private String fixed(String before) throws IOException {
    var edits = new Project(root).text("A.java", before).analyze().finding().fixes().get(0).edits();
    var source = new SourceText(before);
    var text = new StringBuilder(before);
    for (var i = edits.size() - 1; i >= 0; i--) {
      var range = edits.get(i).range();
      text.replace(
          source.startOf(range.startLine()) + range.startColumn() - 1,
          source.startOf(range.endLine()) + range.endColumn() - 1,
          edits.get(i).text());
    }
    return text.toString();
  }

  @Test
  void goodUnitsAreAnalysedBesideErroneousOnes() throws IOException {
    var answer =
        new Project(root)
            .file(
                "Good.java", "class Good { static Object mark() { return 1; } Object o = mark(); }")
            .file(
                "Types.java",
                "class Types {",
                "  Missing m = Good.mark();",
                "  Object o = Good.mark();",
                "}")
            .file("sub/../Empty.java", "import java.util.List;")
            .file("Flow.java", "class Flow { int go() { Good.mark(); } }")
            .file(
                "User.java",
                "class User {",
                "  Object o = new Types().m;",
                "  Object p = Good.mark();",
                "}")
            .analyze();
    assertEquals(List.of("Good.java"), answer.findings().stream().map(Finding::path).toList());
    assertEquals(
        List.of("Flow.java:1", "Types.java:2", "User.java:2"),
        answer.all(NotAnalysed.class).stream()
            .map(n -> n.path() + ":" + n.line())
            .sorted()
            .toList());
    assertEquals(2, answer.done().units());
    assertNull(answer.done().error());
  }

  @Test
  void goodUnitsAreAnalysedBesideOnesThatCannotBeParsed() throws IOException {
    var answer =
        new Project(root)
            .file(
                "Good.java", "class Good { static Object mark() { return 1; } Object o = mark(); }")
            .file("Syntax.java", "class Syntax {", "  void go() { if }", "}")
            .analyze();
    assertEquals(List.of("Good.java"), answer.findings().stream().map(Finding::path).toList());
    assertEquals(
        List.of(new NotAnalysed("Syntax.java", 2, "'(' expected")), answer.all(NotAnalysed.class));
  }

  @Test
  void namesAMissingFile() throws IOException {
    var project = new Project(root).file("Gone.java", "class Gone {}").file("A.java", "class A {}");
    Files.delete(root.resolve("Gone.java"));
    var answer = project.analyze();
    assertEquals(
        List.of(new NotAnalysed("Gone.java", 0, "the file cannot be read")),
        answer.all(NotAnalysed.class));
    assertEquals(1, answer.done().units());
  }

  @Test
  void aRuleThatThrowsDoesNotStopTheOthers() throws IOException {
    var answer =
        new Project(root)
            .file(
                "A.java",
                "class A { static Object mark(Object o) { return o; } Object o = mark(\"exception\");",
                "  Object p = mark(\"exception\"); }")
            .file("B.java", "class B { Object o = A.mark(\"exception\"); }")
            .analyze();
    assertEquals(3, answer.findings().size());
    var failures = answer.all(RuleFailed.class);
    assertEquals(1, failures.size());
    assertEquals("FallsOver", failures.get(0).rule());
    assertEquals("A.java", failures.get(0).path());
    assertTrue(
        failures.get(0).error().contains("IllegalStateException: fell over at"),
        failures.get(0).error());
    assertEquals(2, answer.done().units());
  }

  @Test
  void anErrorCostsOneUnit() throws IOException {
    var answer =
        new Project(root)
            .file(
                "A.java",
                "class A { static Object mark(Object o) { return o; } Object o = \"error\"; }")
            .file("B.java", "class B { Object o = A.mark(1); }")
            .analyze();
    assertEquals("B.java", answer.finding().path());
    assertEquals(
        List.of("A.java"), answer.all(NotAnalysed.class).stream().map(NotAnalysed::path).toList());
  }

  @Test
  void runningOutOfMemoryIsNotSurvived() throws IOException {
    var project = new Project(root).file("A.java", "class A { Object o = \"memory\"; }");
    assertThrows(OutOfMemoryError.class, project::analyze);
  }

  @Test
  void settingsCountInOrder() throws IOException {
    var project =
        new Project(root)
            .file(
                "A.java",
                "class A { Object mark() { return 1; } Object marked() { return mark(); } }");
    assertEquals(List.of("MarkedCall WARNING"), rules(project));
    assertEquals(List.of(), rules(project.level(Level.FUNDAMENTALS)));
    assertEquals(
        List.of("MarkedCall WARNING"), rules(project.severity("MarkedCall", Setting.DEFAULT)));
    assertEquals(List.of(), rules(project.severity("BreakwaterMessaging", Setting.OFF)));
    assertEquals(
        List.of("MarkedDeclaration ERROR", "MarkedCall ERROR"),
        rules(project.severity("Breakwater", Setting.ERROR)));
    assertEquals(
        List.of("MarkedDeclaration WARNING", "MarkedCall SUGGESTION"),
        rules(
            project
                .severity("MarkedDeclaration", Setting.WARNING)
                .severity("BreakwaterPractice", Setting.SUGGESTION)));
  }

  private static List<String> rules(Project project) {
    return project.analyze().findings().stream().map(f -> f.rule() + " " + f.severity()).toList();
  }

  @Test
  void harmfulOptionsOfTheProjectAreLeftOut() throws IOException {
    var answer =
        new Project(root)
            .javac(
                "-Werror",
                "-Xlint:all",
                "-Xplugin:ErrorProne -XepAllErrorsAsWarnings",
                "-XDverboseCompilePolicy")
            .javac(
                "-J-Xmx1m",
                "-Xdoclint:all",
                "-d",
                "nowhere",
                "-Xmaxerrs",
                "1",
                "-proc:only",
                "-parameters")
            .file(
                "A.java",
                "class A { java.util.List l; Object mark() { return l; } Object o = mark(); }")
            .analyze();
    assertNull(answer.done().error());
    assertEquals(1, answer.findings().size());
  }

  @Test
  void anOptionThatJavacRefusesFailsTheRequest() throws IOException {
    var answer = new Project(root).javac("--no-such").file("A.java", "class A {}").analyze();
    assertTrue(answer.done().error().contains("--no-such"), answer.done().error());
  }

  @Test
  void readsSourcesInTheirEncoding() throws IOException {
    var answer =
        new Project(root)
            .charset(StandardCharsets.ISO_8859_1)
            .file(
                "A.java",
                "class A { Object mark(Object o) { return o; } Object \u00e4 = mark(\"\u00fc\"); }")
            .analyze();
    assertEquals("A#\u00e4", answer.finding().symbol());
    assertEquals(new Range(1, 58, 1, 67), answer.finding().range());
  }

  @Test
  void generatedCodeIsLeftAlone() throws IOException {
    var answer =
        new Project(root)
            .file("G.java", "@Generated class G { Object mark() { return 1; } Object o = mark(); }")
            .file("Generated.java", "@interface Generated {}")
            .analyze();
    assertEquals(List.of(), answer.findings());
  }

  @Test
  void packageInfoAndSuppressionsAreUnderstood() throws IOException {
    var answer =
        new Project(root)
            .file("p/package-info.java", "package p;")
            .file(
                "p/A.java",
                "package p;",
                "@SuppressWarnings(\"BreakwaterMessaging\")",
                "class A { Object mark() { return 1; } Object o = mark(); }")
            .analyze();
    assertEquals(List.of(), answer.findings());
    assertEquals(2, answer.done().units());
  }

  @Test
  void aModuleDeclarationIsLeftOut() throws IOException {
    var answer =
        new Project(root)
            .file("module-info.java", "module m { requires com.acme.unknown; }")
            .file("A.java", "class A { Object mark() { return 1; } Object o = mark(); }")
            .analyze();
    assertEquals("A.java", answer.finding().path());
    assertEquals(List.of(), answer.all(NotAnalysed.class));
    assertNull(answer.done().error());
  }

  @Test
  void namesAnUnreadableClassPathEntry() throws IOException {
    var jar = Files.writeString(root.resolve("broken.jar"), "not a jar");
    var answer =
        new Project(root)
            .javac("-classpath", jar.toString())
            .file("A.java", "class A {}")
            .analyze();
    var error = answer.done().error();
    assertTrue(error.startsWith("javac: error reading " + jar + "; "), error);
    assertTrue(error.contains("delete it and build again"), error);
  }

  @Test
  void refusesARoleThatCannotBeRead() throws IOException {
    var answer =
        new Project(root)
            .role("publish", "com.acme.Bus.send")
            .file("A.java", "class A {}")
            .analyze();
    assertEquals(
        "an option is refused: -XepOpt:Breakwater:publish=com.acme.Bus.send: 'com.acme.Bus.send' is not"
            + " of the form type#method or type#method(types)",
        answer.done().error());
  }

  @Test
  void rolesAreThoseOfTheChecks() {
    assertEquals(SuiteConfig.ROLES.stream().map(Role::key).toList(), Request.ROLES);
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    new Project(root).file("A.java", "class A {}").analyze();
    assertFalse(Files.exists(root.resolve("A.class")));
    var ours = "breakwater-" + ProcessHandle.current().pid() + "-";
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertEquals(
          List.of(), files.filter(f -> f.getFileName().toString().startsWith(ours)).toList());
    }
  }
}
