package dev.breakwater.errorprone.vocabulary;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EntryPointsTest {
  private static final ClassLoader NEWEST = VocabularyTest.loader(EntryPoints.LIBRARIES, true);

  @TestFactory
  Stream<DynamicTest> everyAnnotationExists() {
    return EntryPoints.ANNOTATIONS.keySet().stream()
        .map(a -> dynamicTest(a, () -> assertTrue(Class.forName(a, false, NEWEST).isAnnotation())));
  }

  @TestFactory
  Stream<DynamicTest> everyMethodExists() {
    return EntryPoints.METHODS.keySet().stream()
        .map(m -> dynamicTest(m.toString(), () -> assertTrue(VocabularyTest.exists(m, NEWEST))));
  }
}
