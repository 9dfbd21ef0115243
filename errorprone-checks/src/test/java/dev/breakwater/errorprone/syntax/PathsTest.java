package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
  private static MethodTree method(String body) {
    return (MethodTree)
        Snippet.of(
                """
                class Snippet {
                  boolean c;
                  int n;
                  void wanted() {}
                  void other() {}
                  void target() {}
                  void body() {
                    %s
                  }
                }
                """
                    .formatted(body))
            .method("body")
            .getLeaf();
  }

  private static boolean isCallOf(Tree tree, String name) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().equals(name);
  }

  /** The exits in words: end and leave, each with (+) or without (-) a wanted call, and throw. */
  private static String exits(String body) {
    var exits = Paths.exitsOf(method(body).getBody(), t -> isCallOf(t, "wanted"));
    var words = new ArrayList<String>();
    if (exits.endsWith()) {
      words.add("end+");
    }
    if (exits.endsWithout()) {
      words.add("end-");
    }
    if (exits.leavesWith()) {
      words.add("leave+");
    }
    if (exits.leavesWithout()) {
      words.add("leave-");
    }
    if (exits.throwing()) {
      words.add("throw");
    }
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          other();                                                  | end-
          wanted();                                                 | end+
          if (c) wanted();                                          | end+ end-
          if (c) wanted(); else return;                             | end+ leave-
          if (c) { wanted(); return; }                              | end- leave+
          if (c) throw new IllegalStateException();                 | end- throw
          throw new IllegalStateException();                        | throw
          while (c) wanted();                                       | end+ end-
          do { wanted(); } while (c);                               | end+
          while (true) { if (c) break; wanted(); }                  | end-
          while (true) { wanted(); if (c) break; }                  | end+
          for (;;) { other(); }                                     | ''
          for (int i = 0; i < n; i++) { wanted(); }                 | end+ end-
          switch (n) { case 1: wanted(); break; default: other(); } | end+ end-
          switch (n) { case 1: case 2: wanted(); break; default: wanted(); } | end+
          switch (n) { case 1 -> wanted(); default -> { return; } } | end+ leave-
          switch (n) { case 1 -> wanted(); }                        | end+ end-
          try { other(); } finally { wanted(); }                    | end+
          try { return; } finally { wanted(); }                     | leave+
          try { wanted(); } catch (RuntimeException e) { other(); } | end+ end-
          try { other(); } catch (RuntimeException e) { throw e; }  | end- throw
          synchronized (this) { wanted(); }                         | end+
          Runnable r = () -> wanted();                              | end-
          Runnable r = new Runnable() { public void run() { wanted(); } }; | end-
          l: { if (c) break l; wanted(); }                          | end+ end-
          """)
  void saysHowControlLeaves(String body, String expected) {
    assertEquals(expected, exits(body), body);
  }

  @Test
  void saysWhetherEveryExitPasses() {
    assertTrue(
        Paths.exitsOf(
                method("if (c) { wanted(); return; } wanted();").getBody(),
                t -> isCallOf(t, "wanted"))
            .alwaysPasses());
    assertFalse(
        Paths.exitsOf(method("if (c) { return; } wanted();").getBody(), t -> isCallOf(t, "wanted"))
            .alwaysPasses());
    assertTrue(
        Paths.exitsOf(method("other();").getBody(), t -> isCallOf(t, "wanted")).neverPasses());
  }

  @Test
  void saysWhatComesBefore() {
    for (var before :
        List.of(
            "wanted(); target();",
            "if (c) { wanted(); target(); }",
            "if (c) { return; } wanted(); target();")) {
      assertFalse(reachesTargetWithout(before), before);
    }
    for (var bare :
        List.of(
            "target(); wanted();", "if (c) wanted(); target();", "while (c) wanted(); target();")) {
      assertTrue(reachesTargetWithout(bare), bare);
    }
  }

  private static boolean reachesTargetWithout(String body) {
    var method = method(body);
    var target = new Tree[1];
    Paths.contains(
        method.getBody(),
        t -> {
          if (isCallOf(t, "target")) {
            target[0] = t;
          }
          return false;
        });
    return Paths.reachesWithout(method.getBody(), target[0], t -> isCallOf(t, "wanted"));
  }

  @Test
  void tellsCodeThatRunsLaterFromCodeThatRunsNow() {
    for (var later :
        List.of("Runnable r = () -> wanted();", "new Object() { void m() { wanted(); } };")) {
      var body = method(later).getBody();
      assertFalse(Paths.contains(body, t -> isCallOf(t, "wanted")), later);
      assertTrue(Paths.containsAnywhere(body, t -> isCallOf(t, "wanted")), later);
    }
  }
}
