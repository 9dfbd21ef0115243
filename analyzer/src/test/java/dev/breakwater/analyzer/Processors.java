package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Annotation processors made for a test. */
final class Processors {
  private Processors() {}

  /**
   * Compiles an annotation processor named Processor.
   *
   * @param body of its process method; may use {@code round} and a field {@code done}
   * @param companions further sources
   * @return the processor path
   */
  static String compile(Path folder, String body, Path... companions) throws IOException {
    var source = folder.resolve("Processor.java");
    Files.writeString(
        source,
        """
        @javax.annotation.processing.SupportedAnnotationTypes("*")
        public class Processor extends javax.annotation.processing.AbstractProcessor {
          private boolean done;

          @Override
          public javax.lang.model.SourceVersion getSupportedSourceVersion() {
            return javax.lang.model.SourceVersion.latest();
          }

          @Override
          public boolean process(
              java.util.Set<? extends javax.lang.model.element.TypeElement> types,
              javax.annotation.processing.RoundEnvironment round) {
            %s
            return false;
          }
        }
        """
            .formatted(body));
    var arguments =
        new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), source.toString()));
    for (var companion : companions) {
      arguments.add(companion.toString());
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, arguments.toArray(String[]::new)));
    return folder.toString();
  }
}
