package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each body hands a map to {@code use}; asked is what it then holds under "k". */
class ConstantMapTest {
  private static final BiFunction<TreePath, Function<MethodSymbol, MethodTree>, ConstantMap> AT =
      ConstantMap::at;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // creation
        "use(new HashMap<>());                                                          | ABSENT",
        "use(new HashMap<String, Object>(16));                                          | ABSENT",
        "use(new HashMap<>(Map.of(\"k\", 1)));                                          | 1",
        "use(new HashMap<>(other()));                                                   | UNKNOWN",
        "use(new HashMap<String, Object>() {{ put(\"k\", 1); }});                       | 1",
        "use(new HashMap<String, Object>() {{ put(\"a\", 1); }});                       | ABSENT",
        "use(new HashMap<String, Object>() {{ if (b) put(\"k\", 1); }});                | UNKNOWN",
        "use(new HashMap<String, Object>() {{ put(\"k\", 1); change(this); }});         | UNKNOWN",
        "use(Map.copyOf(Map.of(\"k\", 1)));                                            | 1",
        "use(java.util.Collections.unmodifiableMap(other()));                            | UNKNOWN",
        "use(java.util.Collections.singletonMap(\"k\", 1));                              | 1",
        "use(ImmutableMap.builder().put(\"k\", 1).put(\"a\", 2).build());               | 1",
        "use(ImmutableMap.builder().put(name(), 1).buildOrThrow());                      | UNKNOWN",
        "use(ImmutableMap.builder().put(\"a\", 1).buildOrThrow());                       | ABSENT",
        "var c = ImmutableMap.builder().put(\"k\", 1); use(c.build());                   | UNKNOWN",
        "use(new java.util.TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER));     | UNKNOWN",
        "use(Map.of(\"a\", 1, \"k\", 2));                                               | 2",
        "use(Map.of(name(), 1, \"k\", 2));                                              | 2",
        "use(Map.of(name(), 1));                                                        | UNKNOWN",
        "use(Map.ofEntries(Map.entry(\"k\", 1), Map.entry(\"a\", 2)));                  | 1",
        "use(Map.ofEntries(Map.entry(\"k\", 1), pair(\"a\", 2)));                       | 1",
        "use(Map.ofEntries(pair(\"k\", 1)));                                            | UNKNOWN",
        // statements in order
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); use(m);                | 1",
        "var m = new HashMap<String, Object>(); m.put(K, 1); use(m);                    | 1",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.put(\"k\", 2); use(m); | 2",
        "var m = new HashMap<String, Object>(); use(m); m.put(\"k\", 1);                | ABSENT",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.remove(\"k\"); use(m); | ABSENT",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.put(name(), 2); use(m); | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(name(), 2); m.put(\"k\", 1); use(m); | 1",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.get(\"k\"); use(m);  | 1",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.clear(); use(m);     | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.putAll(Map.of(\"k\", 1)); use(m);     | 1",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.putAll(other()); use(m); | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); m.putAll(m); use(m);   | UNKNOWN",
        "var m = new HashMap<String, Object>(other()); m.put(\"k\", 1); use(m);         | 1",
        "Map<String, Object> m = other(); m.put(\"k\", 1); use(m);                      | 1",
        // properties
        "var p = new Properties(); p.setProperty(\"k\", \"v\"); use(p);                 | v",
        "var p = new Properties(new Properties()); use(p);                              | UNKNOWN",
        // what may or may not have happened
        "var m = new HashMap<String, Object>(); if (b) { m.put(\"k\", 1); } use(m);     | UNKNOWN",
        "var m = new HashMap<String, Object>(); if (b) m.put(\"k\", 1); use(m);         | UNKNOWN",
        "var m = new HashMap<String, Object>(); if (b) { m.put(\"k\", 1); use(m); }     | 1",
        "var m = new HashMap<String, Object>(); try { m.put(\"k\", 1); use(m); } finally { } | 1",
        "var m = new HashMap<String, Object>(); m.putIfAbsent(\"k\", 1); use(m);        | UNKNOWN",
        "var m = new HashMap<String, Object>(); for (;;) { use(m); m.put(\"k\", 1); }   | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); Runnable r = () -> use(m); m.put(\"k\", 2); | UNKNOWN",
        "var m = new HashMap<String, Object>(); Runnable r = () -> m.put(\"k\", 1); use(m); | UNKNOWN",
        // code that cannot be followed
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); change(m); use(m);     | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); use(m); change(m);     | 1",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); var n = m; use(m);     | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); var n = m; use(n);     | UNKNOWN",
        "Map<String, Object> m = new HashMap<>(); m.put(\"k\", 1); m = other(); use(m); | UNKNOWN",
        "Map<String, Object> m; m = new HashMap<>(); use(m);                            | UNKNOWN",
        "use(given);                                                                    | UNKNOWN",
        "given.put(\"k\", 1); use(given);                                               | 1",
        "use(field);                                                                    | UNKNOWN",
        // methods of the unit
        "use(built());                                                                  | 7",
        "use(branching());                                                              | UNKNOWN",
        "use(endless());                                                                | UNKNOWN",
        "var m = built(); m.put(\"k\", 1); use(m);                                      | 1",
        "var m = new HashMap<String, Object>(built()); m.put(\"a\", 1); use(m);         | 7",
        "var m = new HashMap<String, Object>(); put(m); use(m);                         | 8",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); put(m); use(m);        | 8",
        "var m = new HashMap<String, Object>(); put(m); m.put(\"k\", 1); use(m);        | 1",
        "var m = new HashMap<String, Object>(); if (b) { put(m); } use(m);              | UNKNOWN",
        "var m = new HashMap<String, Object>(); maybePut(m); use(m);                    | UNKNOWN",
        "var m = new HashMap<String, Object>(); putOrLeave(m); use(m);                  | UNKNOWN",
        "var m = new HashMap<String, Object>(); handOn(m); use(m);                      | UNKNOWN",
      })
  void tellsWhatAMapHolds(String body, String expected) {
    assertEquals(expected, content(ask(body, AT).get("k")), body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); use(m); m.put(\"a\", 2); | 1",
        "var m = new HashMap<String, Object>(); use(m); m.put(\"k\", 1);                  | UNKNOWN",
        "var m = new HashMap<String, Object>(); m.put(\"k\", 1); use(m); change(m);       | 1",
        "use(field);                                                                      | UNKNOWN",
      })
  void tellsWhatIsDoneBehindThePlace(String body, String expected) {
    assertEquals(expected, content(ask(body, ConstantMap::around).get("k")), body);
  }

  @Test
  void knowsWhichKeysAreMentioned() {
    assertFalse(ask("use(other());", AT).mentions("k"));
    assertTrue(ask("var m = other(); if (b) { m.put(\"k\", 1); } use(m);", AT).mentions("k"));
    assertTrue(ask("var m = other(); m.put(\"k\", 1); change(m); use(m);", AT).mentions("k"));
    assertTrue(ask("use(field);", ConstantMap::around).mentions("k"));
  }

  private static String content(ConstantMap.Content content) {
    return content instanceof ConstantMap.Value value
        ? String.valueOf(ASTHelpers.constValue(value.expression()))
        : content.toString();
  }

  private static ConstantMap ask(
      String body, BiFunction<TreePath, Function<MethodSymbol, MethodTree>, ConstantMap> question) {
    var unit =
        compile(
            """
            import com.google.common.collect.ImmutableMap;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.Properties;

            abstract class Example {
              static final String K = "k";
              final Map<String, Object> field = new HashMap<>();

              void test(boolean b, Map<String, Object> given) {
                %s
              }

              Map<String, Object> built() {
                Map<String, Object> m = new HashMap<>();
                m.put("k", 7);
                return m;
              }

              Map<String, Object> branching() {
                if (field.isEmpty()) {
                  return Map.of("k", 1);
                }
                return Map.of("k", 2);
              }

              Map<String, Object> endless() {
                return endless();
              }

              void put(Map<String, Object> target) {
                target.put("k", 8);
              }

              void maybePut(Map<String, Object> target) {
                if (field.isEmpty()) {
                  target.put("k", 8);
                }
              }

              void putOrLeave(Map<String, Object> target) {
                if (field.isEmpty()) {
                  return;
                }
                target.put("k", 8);
              }

              void handOn(Map<String, Object> target) {
                change(target);
              }

              void fill() {
                field.put("k", 1);
              }

              abstract void use(Map<?, ?> map);
              abstract void change(Map<String, Object> map);
              abstract String name();
              abstract Map<String, Object> other();
              abstract Map.Entry<String, Object> pair(String key, Object value);
            }
            """
                .formatted(body));
    ConstantMap[] answer = {null};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect() instanceof IdentifierTree name
            && name.getName().contentEquals("use")) {
          answer[0] =
              question.apply(
                  new TreePath(getCurrentPath(), call.getArguments().get(0)),
                  method -> declaration(method, unit));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(unit, null);
    return answer[0];
  }

  private static MethodTree declaration(MethodSymbol method, CompilationUnitTree unit) {
    for (var member : ((ClassTree) unit.getTypeDecls().get(0)).getMembers()) {
      if (member instanceof MethodTree declared && method.equals(ASTHelpers.getSymbol(declared))) {
        return declared;
      }
    }
    return null;
  }

  private static CompilationUnitTree compile(String source) {
    var file =
        new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    problem -> {
                      throw new IllegalStateException(problem + "\n" + source);
                    },
                    List.of("-proc:none", "-Xlint:none"),
                    null,
                    List.of(file));
    try {
      var unit = task.parse().iterator().next();
      task.analyze();
      return unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
