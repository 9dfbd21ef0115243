package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.analyzer.protocol.Event.Suppressed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionCensusTest {
  @TempDir Path root;

  @Test
  void findsOurOwnNamesWhereverTheyAreSilenced() throws IOException {
    var answer =
        new Project(root)
            .file(
                "src/A.java",
                "class A {",
                "  @SuppressWarnings(\"MarkedCall\")",
                "  String a = \"MarkedCall\";",
                "  @java.lang.SuppressWarnings({\"unchecked\",",
                "    \"MarkedLiteral\", \"Breakwater\"})",
                "  void b(@SuppressWarnings(value = \"MarkedCall\") int c) {}",
                "  @SuppressWarnings(\"unchecked\") int d;",
                "  // @SuppressWarnings(\"MarkedCall\")",
                "}")
            .file("src/B.java", "class B {", "  String a = \"SuppressWarnings MarkedCall\";", "}")
            .file(
                "a.yml",
                "# breakwater:ignore MarkedKey it is meant so",
                "a: 1 # breakwater:ignore MarkedKey,Other as agreed")
            .file("b.properties", "a=1 # breakwater:ignore MarkedKey no comment")
            .analyze();
    assertEquals(
        List.of(
            new Suppressed("MarkedCall", "src/A.java", 2),
            new Suppressed("MarkedLiteral", "src/A.java", 5),
            new Suppressed("Breakwater", "src/A.java", 5),
            new Suppressed("MarkedCall", "src/A.java", 6),
            new Suppressed("MarkedKey", "a.yml", 1),
            new Suppressed("MarkedKey", "a.yml", 2)),
        answer.all(Suppressed.class));
  }
}
