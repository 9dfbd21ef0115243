package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    var ours = Rules.ids();
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
    assertEquals(Rules.ids().size(), Set.copyOf(Rules.ids()).size());
  }

  /**
   * The names of the checks in a suite's own jar: {@code @BugPattern}'s name and altNames, or the
   * class's name.
   */
  private static Set<String> namesIn(String suite) {
    var names = new HashSet<String>();
    Jars.eachClass(
        Jars.resolveAlone(suite),
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
