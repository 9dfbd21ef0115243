package dev.breakwater.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Wire;
import dev.breakwater.core.Finding;
import dev.breakwater.launcher.Launcher;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analyzer as its clients see it: a process. */
@Timeout(120)
class LauncherTest {
  @TempDir Path folder;

  private final List<String> command = new ArrayList<>();
  private Process process;
  private BufferedReader answers;

  @BeforeEach
  void start() throws IOException, URISyntaxException {
    var launcher =
        Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var entries =
        new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    entries.removeIf(entry -> Path.of(entry).equals(launcher));
    var list = Files.write(folder.resolve("classpath"), entries);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The exports of javac's packages are the same as for these tests.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .forEach(command::add);
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", launcher.toString()));
    command.addAll(List.of(Launcher.class.getName(), list.toString()));
    process = new ProcessBuilder(command).redirectError(folder.resolve("stderr").toFile()).start();
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void answersRequestsUntilInputEnds() throws Exception {
    var project = new Project(folder.resolve("project"));
    project.file("A.java", "class A { Object mark() { return 1; } Object \u00e4 = mark(); }");
    var request = project.file("B.java", "class B { String \u00f6 = \"#mark\"; }").request();
    for (var i = 0; i < 2; i++) {
      var answer = ask(request);
      assertNull(answer.done().error());
      assertEquals("test:main", answer.done().id());
      assertEquals(
          List.of("A#\u00e4", "B#\u00f6"),
          answer.findings().stream().map(Finding::symbol).toList());
    }
    assertEquals(0, end());
    assertEquals("", Files.readString(folder.resolve("stderr")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"protocol": 99}          | not a request of protocol 1: {"protocol": 99}
          {"protocol": 1}           | a request without id: {"protocol": 1}
          {"protocol": 1, "id": "x" | java.io.EOFException: End of input at line 1 column 26 path $.id
          """)
  void endsWithAMessageAtABadRequest(String request, String message) throws Exception {
    send(request);
    assertNull(answers.readLine());
    assertEquals(2, end());
    assertEquals(
        "breakwater: a request cannot be read: " + message + "\n",
        Files.readString(folder.resolve("stderr")));
  }

  @Test
  void diesWhenOutOfMemory() throws Exception {
    var project =
        new Project(folder.resolve("project")).file("A.java", "class A { String s = \"memory\"; }");
    send(Wire.write(project.request()));
    assertEquals(3, end());
    assertEquals(
        0, answers.lines().filter(line -> Wire.readEvent(line) instanceof Event.Done).count());
    assertEquals("", Files.readString(folder.resolve("stderr")));
  }

  @Test
  void endsWithItsClient() throws Exception {
    var java = process.toHandle().info().command().orElseThrow();
    process.destroyForcibly();
    // The shell is the client; it leaves the standard input open to this test.
    var client = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\"; exit", "sh"));
    client.addAll(command);
    process = new ProcessBuilder(client).redirectError(folder.resolve("stderr").toFile()).start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    var project =
        new Project(folder.resolve("project")).file("A.java", "class A { Object o = 1; }");
    ask(project.request());
    var analyzer = process.children().findFirst().orElseThrow();
    assertEquals(java, analyzer.info().command().orElseThrow());
    process.destroyForcibly();
    analyzer.onExit().join();
  }

  @Test
  void processorsUseTheirOwnGuavaAndLeaveTheProtocolAlone() throws Exception {
    var processors = Files.createDirectory(folder.resolve("processors"));
    var guava =
        Files.createDirectories(processors.resolve("com/google/common/collect"))
            .resolve("ImmutableList.java");
    Files.writeString(
        guava,
        """
        package com.google.common.collect;
        public class ImmutableList {
          public static String version() { return "the processor's own"; }
        }
        """);
    Processors.compile(
        processors,
        """
        if (done) return false;
        done = true;
        System.out.println("{\\"type\\":\\"done\\"}");
        try {
          processingEnv.getMessager().printMessage(
              javax.tools.Diagnostic.Kind.ERROR,
              com.google.common.collect.ImmutableList.version() + " " + System.in.read(),
              round.getRootElements().iterator().next());
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        """,
        guava);
    var request =
        new Project(folder.resolve("project"))
            .javac("-processorpath", processors.toString(), "-processor", "Processor")
            .file("A.java", "class A {}")
            .file("B.java", "class B { Object mark() { return 1; } Object o = mark(); }")
            .request();
    var answer = ask(request);
    assertEquals(
        List.of(new Event.NotAnalysed("A.java", 1, "the processor's own -1")),
        answer.all(Event.NotAnalysed.class));
    assertEquals("B.java", answer.finding().path());
    assertEquals(1, answer.finding().fixes().size());
    assertNull(answer.done().error());
    assertEquals(0, end());
  }

  private Project.Answer ask(Request request) throws IOException {
    send(Wire.write(request));
    var events = new ArrayList<Event>();
    for (String line; (line = answers.readLine()) != null; ) {
      var event = Wire.readEvent(line);
      if (event instanceof Event.Done done) {
        return new Project.Answer(events, done);
      }
      events.add(event);
    }
    throw new AssertionError(
        "no end after " + events + ": " + Files.readString(folder.resolve("stderr")));
  }

  private void send(String line) throws IOException {
    var requests = process.outputWriter(StandardCharsets.UTF_8);
    requests.write(line + "\n");
    requests.flush();
  }

  private int end() throws Exception {
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }
}
