package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import dev.breakwater.errorprone.vocabulary.Types;
import org.junit.jupiter.api.Test;

class AttributesTest {
  private static AnnotationTree annotation(String source) {
    var path =
        Snippet.of(
                """
                class Where {
                  @interface Listens { String[] to() default {}; String as() default ""; }

                  static final String NAME = "na" + "me";

                  %s void on() {}
                }
                """
                    .formatted(source))
            .method("on");
    return ((MethodTree) path.getLeaf()).getModifiers().getAnnotations().get(0);
  }

  @Test
  void readsConstants() {
    assertEquals("name", Attributes.textOf(annotation("@Listens(as = NAME)"), "as"));
    assertNull(Attributes.textOf(annotation("@Listens"), "as"));
  }

  @Test
  void findsTheAnnotationOfAType() {
    var method =
        (MethodTree)
            Snippet.of(
                    "class Where { @Override @Deprecated public String toString() { return null; } }")
                .method("toString")
                .getLeaf();
    assertEquals(
        "@Deprecated", Attributes.annotation(method, Types.of("java.lang.Deprecated")).toString());
    assertNull(Attributes.annotation(method, Types.of("java.lang.SafeVarargs")));
  }

  @Test
  void readsElementsWithAndWithoutBraces() {
    assertEquals(
        1, Attributes.elementsOf(Attributes.of(annotation("@Listens(to = \"a\")"), "to")).size());
    assertEquals(
        2,
        Attributes.elementsOf(Attributes.of(annotation("@Listens(to = {\"a\", NAME})"), "to"))
            .size());
  }
}
