package dev.breakwater.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** The names of other suites' Error Prone checks. */
final class CheckNames {
  static final List<String> SUITES =
      List.of(
          "com.google.errorprone:error_prone_core:" + System.getProperty("errorprone.newest"),
          "tech.picnic.error-prone-support:error-prone-contrib:0.30.0",
          "com.palantir.baseline:baseline-error-prone:6.79.0",
          "com.uber.nullaway:nullaway:0.14.3");

  private CheckNames() {}

  /**
   * The names of the checks in a suite's own jar: {@code @BugPattern}'s name and altNames, or the
   * class's name.
   */
  static Set<String> in(String suite) {
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
