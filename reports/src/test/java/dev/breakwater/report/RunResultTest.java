package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunResultTest {
  @TempDir private Path folder;

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    var run =
        new RunResult(
            Sample.typical(folder).input().modules(),
            List.of(new LeftOut("com.acme:web", "out of memory", true)),
            "0.1.0");
    var file = folder.resolve("a/run.json");
    run.write(file);
    assertEquals(run, RunResult.read(file));
    RunResult.read(file).write(folder.resolve("b.json"));
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("b.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "{\"modules\": [", "{\"modules\": [{}], \"leftOut\": []}"})
  void namesTheFileThatIsNone(String text) throws IOException {
    var file = Files.writeString(folder.resolve("odd.json"), text);
    var trouble = assertThrows(IOException.class, () -> RunResult.read(file));
    assertTrue(trouble.getMessage().contains("odd.json"), trouble.getMessage());
  }
}
