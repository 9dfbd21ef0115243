package dev.breakwater.analyzer.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Level;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AnalyzerProcessTest {
  @TempDir private Path folder;

  @Test
  void servesRequestAfterRequestInOneProcess() throws Exception {
    try (var analyzer = AnalyzerProcess.start(setup(60))) {
      var events = new ArrayList<Event>();
      var first = analyzer.run(request("one"), events::add);
      var second = analyzer.run(request("two"), events::add);

      assertEquals(List.of("one", "two"), List.of(first.id(), second.id()));
      assertEquals(first.millis(), second.millis(), "the fake answers with its process id");
      assertEquals(
          List.of(new Event.Progress("one", 1, 1), new Event.Progress("two", 1, 1)), events);
    }
  }

  @Test
  void endsWhenClosed() throws Exception {
    var analyzer = AnalyzerProcess.start(setup(60));
    assertTrue(analyzer.isAlive());
    analyzer.close();
    assertFalse(analyzer.isAlive());
  }

  @Test
  void drainsTheErrorOutput() throws Exception {
    try (var analyzer = AnalyzerProcess.start(setup(60))) {
      assertEquals("chatty", analyzer.run(request("chatty"), e -> {}).id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "crash, crashed in crash (exit code 7), the last words",
    "killed, killed from outside in killed (exit code 137), breakwater.heap",
    "out of memory, ran out of memory in out of memory, breakwater.heap",
    "hang, was stopped after 2 s, breakwater.timeLimit",
    "garbage, cannot be understood, Listening for transport",
  })
  void everyFailureSaysWhatHappenedAndWhatToDo(String behaviour, String what, String remedy)
      throws Exception {
    try (var analyzer = AnalyzerProcess.start(setup(2))) {
      var failure =
          assertThrows(AnalyzerException.class, () -> analyzer.run(request(behaviour), e -> {}));

      assertTrue(failure.getMessage().contains(what), failure.getMessage());
      assertTrue(failure.getMessage().contains(remedy), failure.getMessage());
    }
  }

  @Test
  void givesUpInAHeapThatIsNearlyTooSmall() throws Exception {
    try (var analyzer = AnalyzerProcess.start(setup(50))) {
      var failure =
          assertThrows(
              AnalyzerException.class, () -> analyzer.run(request("little memory"), e -> {}));

      assertTrue(failure.getMessage().contains("ran out of memory"), failure.getMessage());
    }
  }

  @Test
  void refusesAnOldJava() throws Exception {
    var java = Files.createDirectories(folder.resolve("jdk-11/bin")).resolve("java");
    Files.createFile(java);
    Files.writeString(
        folder.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.27\"\nIMPLEMENTOR=\"Acme\"\n");

    var setup =
        new AnalyzerProcess.Setup(java, folder, List.of(), 64, Duration.ofSeconds(1), List.of());
    var failure = assertThrows(AnalyzerException.class, () -> AnalyzerProcess.start(setup));

    assertTrue(failure.getMessage().contains("is Java 11.0.27 (Acme)"), failure.getMessage());
    assertTrue(failure.getMessage().contains("JAVA_HOME"), failure.getMessage());
  }

  @Test
  void poolReusesAProcessAndReplacesADeadOne() throws Exception {
    try (var pool = new AnalyzerPool()) {
      var first = pool.run(setup(2), request("one"), e -> {});
      var second = pool.run(setup(2), request("two"), e -> {});
      assertThrows(AnalyzerException.class, () -> pool.run(setup(2), request("crash"), e -> {}));
      var third = pool.run(setup(2), request("three"), e -> {});

      assertEquals(first.millis(), second.millis());
      assertNotEquals(first.millis(), third.millis());
    }
  }

  @Test
  void poolEndsWhatNobodyNeeds() throws Exception {
    try (var pool = new AnalyzerPool(Duration.ofMillis(10))) {
      var answer = pool.run(setup(2), request("one"), e -> {});

      var process = ProcessHandle.of(answer.millis());
      process.ifPresent(analyzer -> analyzer.onExit().join());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "killed"})
  void leavesNoFilesBehind(String end) throws Exception {
    var found = new ArrayList<Path>();
    try (var analyzer = AnalyzerProcess.start(setup(60))) {
      analyzer.run(
          request("temporary folder"), e -> found.add(Path.of(((Event.NotAnalysed) e).path())));
      assertTrue(Files.isDirectory(found.get(0)));
      analyzer.run(request(end), e -> {});
    } catch (AnalyzerException e) {
      assertEquals("killed", end);
    }
    assertFalse(Files.exists(found.get(0)));
  }

  @Test
  void heapIsCappedByTheMachine() {
    assertEquals(1024, ForkCommand.heapMegabytes(1024, 8192));
    assertEquals(768, ForkCommand.heapMegabytes(4096, 1024));
  }

  private static AnalyzerProcess.Setup setup(int seconds) throws Exception {
    return new AnalyzerProcess.Setup(
        Jdk.current().java(), testClasses(), List.of(), 64, Duration.ofSeconds(seconds), List.of());
  }

  private static Path testClasses() throws URISyntaxException {
    return Path.of(
        AnalyzerProcessTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Request request(String id) {
    return new Request(
        Request.PROTOCOL,
        id,
        "/",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "UTF-8",
        Level.PRACTICE,
        Map.of(),
        Map.of(),
        Map.of());
  }
}
