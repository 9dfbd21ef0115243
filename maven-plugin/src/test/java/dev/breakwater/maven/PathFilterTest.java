package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFilterTest {
  private static final Path BASE = Path.of("/work/orders");

  @ParameterizedTest
  @CsvSource({
    "src/main/java/acme/A.java, '', '', true",
    "target/generated-sources/acme/A.java, '', '', false",
    "src/main/java/acme/A.java, **/acme/**, '', true",
    "src/main/java/other/A.java, **/acme/**, '', false",
    "src/main/java/acme/A.java, '', src/main/java/acme/*.java, false",
    "src/main/java/acme/A.java, **/*.java, **/A.java, false",
  })
  void acceptsWhatIsIncludedAndNotExcluded(
      String path, String include, String exclude, boolean accepted) {
    var filter = new PathFilter(BASE, BASE.resolve("target"), list(include), list(exclude));

    assertEquals(accepted, filter.accepts(BASE.resolve(path)));
  }

  private static List<String> list(String pattern) {
    return pattern.isEmpty() ? List.of() : List.of(pattern);
  }
}
