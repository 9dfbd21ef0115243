package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Error Prone refuses to start when two checks share a name, so ours must be nobody else's. */
class RuleNamesTest {
  private static final List<String> SUITES =
      List.of(
          "com.google.errorprone:error_prone_core:" + System.getProperty("errorprone.newest"),
          "tech.picnic.error-prone-support:error-prone-contrib:0.30.0",
          "com.palantir.baseline:baseline-error-prone:6.79.0",
          "com.uber.nullaway:nullaway:0.14.3");

  @Test
  void noRuleSharesItsNameWithAnotherSuitesCheck() throws IOException {
    var ours = ourNames();
    for (var suite : SUITES) {
      var theirs = namesIn(suite);
      assertTrue(theirs.size() > 0, suite + " has no check, so nothing was compared");
      var clash = new TreeSet<>(ours);
      clash.retainAll(theirs);
      assertEquals(Set.of(), clash, suite);
    }
  }

  @Test
  void noTwoRulesShareAName() throws IOException {
    assertEquals(ourRules().size(), ourNames().size());
  }

  private static Set<String> ourNames() throws IOException {
    return new TreeSet<>(ourRules());
  }

  private static List<String> ourRules() throws IOException {
    var names = new ArrayList<String>();
    for (var list : Collections.list(RuleNamesTest.class.getClassLoader().getResources(Catalogue.RESOURCE))) {
      try (var in = list.openStream()) {
        var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Pattern.compile("\"id\": \"(\\w+)\"").matcher(json).results().forEach(r -> names.add(r.group(1)));
      }
    }
    assertTrue(names.size() > 10, names + " cannot be all");
    return names;
  }

  /** The names of the checks in a suite's own jar: {@code @BugPattern}'s name and altNames, or the class's name. */
  private static Set<String> namesIn(String suite) {
    var names = new HashSet<String>();
    Jars.eachClass(
        Jars.resolve(suite).get(0),
        (file, bytes) -> {
          var type = file.substring(file.lastIndexOf('/') + 1).replace(".class", "");
          new ClassReader(bytes)
              .accept(
                  new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                      if (!descriptor.equals("Lcom/google/errorprone/BugPattern;")) {
                        return null;
                      }
                      names.add(type);
                      return new NameVisitor(names);
                    }
                  },
                  ClassReader.SKIP_CODE);
        });
    return names;
  }

  private static final class NameVisitor extends AnnotationVisitor {
    private final Set<String> names;

    NameVisitor(Set<String> names) {
      super(Opcodes.ASM9);
      this.names = names;
    }

    @Override
    public void visit(String name, Object value) {
      if ("name".equals(name)) {
        names.add((String) value);
      }
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      if (!"altNames".equals(name)) {
        return null;
      }
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String element, Object value) {
          names.add((String) value);
        }
      };
    }
  }
}
