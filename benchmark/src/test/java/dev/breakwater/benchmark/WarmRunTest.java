package dev.breakwater.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.corpus.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmRunTest {
  @TempDir private Path folder;

  private Workload workload(String code) throws IOException {
    var source = Files.writeString(folder.resolve("A.java"), code);
    return new Workload("a", new SourceTree(folder, List.of(source), List.of()), List.of(), 1);
  }

  @Test
  void dropsTheRoundsThatWarmUp() throws IOException {
    var samples =
        new WarmRun(folder)
            .run(workload("class A {}"), List.of(Variant.JAVAC), 1, 2)
            .get(Variant.JAVAC);
    assertEquals(2, samples.size());
    for (var sample : samples) {
      assertTrue(sample.cpuNanos() > 0 && sample.memory() > 0, sample.toString());
    }
  }

  @Test
  void codeThatDoesNotCompileIsNoMeasurement() throws IOException {
    var broken = workload("class A { B b; }");
    assertThrows(
        IOException.class, () -> new WarmRun(folder).run(broken, List.of(Variant.JAVAC), 0, 1));
  }

  @Test
  void coldProcessTellsItsCost() throws IOException {
    var samples =
        new ColdRun(List.of(), folder).run(workload("class A {}"), List.of(Variant.JAVAC), 1);
    assertTrue(samples.get(Variant.JAVAC).get(0).cpuNanos() > 0);
  }
}
