package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationProcessingTest {
  private static final String LOMBOK =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> Path.of(entry).getFileName().toString().startsWith("lombok-"))
          .findFirst()
          .orElseThrow();

  @TempDir Path root;

  @Test
  void lombokOnTheProcessorPath() throws IOException {
    assertLombokWorks("-cp", LOMBOK, "-processorpath", LOMBOK);
  }

  @Test
  void lombokOnTheClassPath() throws IOException {
    if (Runtime.version().feature() < 23) {
      assertLombokWorks("-cp", LOMBOK);
    } else {
      assertLombokWorks("-cp", LOMBOK, "-proc:full");
    }
  }

  private void assertLombokWorks(String... options) throws IOException {
    var answer =
        new Project(root)
            .javac(options)
            .file(
                "A.java",
                "@lombok.Data @lombok.Builder class A {",
                "  private final String name;",
                "  static Object mark(Object o) { return o; }",
                "  Object o = mark(getName() + builder().name(\"\").build().hashCode());",
                "}")
            .analyze();
    assertEquals(List.of(), answer.all(NotAnalysed.class));
    assertEquals(4, answer.finding().range().startLine());
    assertEquals("A#o", answer.finding().symbol());
  }

  @Test
  void whatProcessorsGenerateIsUsedButNotReported() throws IOException {
    var processor =
        processor(
            """
            if (round.processingOver() || done) return false;
            done = true;
            try (var w = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
              w.write("class Generated { static Object mark() { return 1; } Object o = mark(); }");
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            """);
    var answer =
        new Project(root)
            .javac("-processorpath", processor, "-processor", "Processor")
            .file("A.java", "class A { Object o = Generated.mark(); }")
            .analyze();
    assertEquals("A.java", answer.finding().path());
    assertEquals(1, answer.done().units());
    assertNull(answer.done().error());
  }

  @Test
  void aProcessorsErrorsAreNamed() throws IOException {
    var processor =
        processor(
            """
            for (var e : round.getRootElements()) {
              if (e.getSimpleName().contentEquals("Bad")) {
                processingEnv.getMessager().printMessage(javax.tools.Diagnostic.Kind.ERROR, "not like this", e);
              }
            }
            """);
    var answer =
        new Project(root)
            .javac("-processorpath", processor, "-processor", "Processor")
            .file(
                "Good.java", "class Good { static Object mark() { return 1; } Object o = mark(); }")
            .file("Bad.java", "class Bad {}")
            .analyze();
    assertEquals(
        List.of(new NotAnalysed("Bad.java", 1, "not like this")), answer.all(NotAnalysed.class));
    assertEquals("Good.java", answer.finding().path());
  }

  @Test
  void aProcessorThatThrowsIsNamed() throws IOException {
    var processor = processor("if (true) throw new IllegalStateException(\"no luck\");");
    var answer =
        new Project(root)
            .javac("-processorpath", processor, "-processor", "Processor")
            .file("A.java", "class A { String s = \"#mark\"; }")
            .analyze();
    var error = answer.done().error();
    assertTrue(error.contains("IllegalStateException: no luck at Processor.process"), error);
    assertEquals("MarkedLiteral", answer.finding().rule(), "Checkstyle needs no processor");
  }

  @Test
  void aProcessorThatIsMissingIsNamed() throws IOException {
    var answer =
        new Project(root)
            .javac("-processor", "com.acme.Missing")
            .file("A.java", "class A {}")
            .analyze();
    assertTrue(answer.done().error().contains("com.acme.Missing"), answer.toString());
  }

  private String processor(String body) throws IOException {
    var folder = Files.createDirectory(root.resolve("processor"));
    return Processors.compile(folder, body);
  }
}
