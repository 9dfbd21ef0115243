package dev.breakwater.analyzer.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files of which only those who compile against them count. */
class ContentHashesTest {
  private static final String BEFORE =
      "public class A { public static final int MAX = 3; int a(String s) { return 1; } }";

  @TempDir private Path folder;
  private String before;

  @BeforeEach
  void compileOnce() throws IOException {
    before = hash(BEFORE);
  }

  @Test
  void aMethodBodyDoesNotCount() throws IOException {
    assertEquals(before, hash(BEFORE.replace("return 1", "int more = s.length(); return more")));
    assertEquals(before, hash("\n\n" + BEFORE), "nor do line numbers");
  }

  @Test
  void whatMethodBodiesDeclareDoesNotCount() throws IOException {
    assertEquals(
        before,
        hash(
            BEFORE.replace(
                "return 1",
                "class Local {} Runnable b = new Runnable() { public void run() {} };"
                    + " Runnable c = () -> {}; return new Local().hashCode()")));
  }

  @Test
  void everythingElseCounts() throws IOException {
    assertNotEquals(before, hash(BEFORE.replace("String s", "Object s")));
    assertNotEquals(before, hash(BEFORE.replace("MAX = 3", "MAX = 4")));
    assertNotEquals(before, hash(BEFORE.replace("int a(", "@Deprecated int a(")));
    assertNotEquals(
        before,
        hash(
            BEFORE
                .replace("class A", "class A implements Runnable")
                .replace("int a(", "public void run() {} int a(")));
    assertNotEquals(before, hash(BEFORE.replace("int a(", "static class Inner {} int a(")));
  }

  @Test
  void whatIsNoClassFileCountsAsItIs() throws IOException {
    var classes = Files.createDirectories(folder.resolve("broken"));
    var file = Files.writeString(classes.resolve("A.class"), "one");
    var broken = new ContentHashes().ofSignatures(classes);
    Files.writeString(file, "two");
    assertNotEquals(broken, new ContentHashes().ofSignatures(classes));
    Files.writeString(file, "one");
    assertEquals(broken, new ContentHashes().ofSignatures(classes));
    Files.writeString(classes.resolve("a.properties"), "a=b");
    assertNotEquals(broken, new ContentHashes().ofSignatures(classes));
  }

  private String hash(String source) throws IOException {
    var classes = Files.createTempDirectory(folder, "classes");
    var file =
        Files.writeString(Files.createTempDirectory(folder, "src").resolve("A.java"), source);
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-g", "-d", classes.toString(), file.toString()));
    return new ContentHashes().ofSignatures(classes);
  }
}
