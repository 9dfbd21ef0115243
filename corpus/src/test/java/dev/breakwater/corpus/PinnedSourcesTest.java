package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinnedSourcesTest {
  @Test
  void adjustmentsAreOptional() throws IOException {
    var plain = PinnedSources.parse("org.acme\torders\t1.2\tabcd\tKafka\tservice");
    assertEquals("org.acme:orders:1.2", plain.toString());
    assertEquals(List.of(), plain.adjustments());

    var adjusted = PinnedSources.parse("org.acme\torders\t1.2\tabcd\tKafka\tservice\t+g:a:1 -g:b");
    assertEquals(List.of("+g:a:1", "-g:b"), adjusted.adjustments());
  }

  @Test
  void lineWithTooFewColumnsIsNamed() {
    var problem =
        assertThrows(IOException.class, () -> PinnedSources.parse("org.acme\torders\t1.2"));
    assertTrue(problem.getMessage().contains("org.acme\torders"), problem.getMessage());
  }

  @Test
  void committedListIsLargeEnoughAndPinned() throws IOException {
    var list = PinnedSources.read(Path.of("artifacts.tsv"));
    assertTrue(list.size() >= 25, "only " + list.size() + " artifacts");
    var names = new HashSet<String>();
    for (var pinned : list) {
      assertTrue(names.add(pinned.name()), pinned + " is listed twice");
      assertTrue(pinned.sha256().matches("[0-9a-f]{64}"), pinned + " has no SHA-256");
      for (var adjustment : pinned.adjustments()) {
        assertTrue(adjustment.matches("[+@][^:]+:[^:]+:[^:]+|-[^:]+:[^:]+"), adjustment);
      }
    }
  }
}
