package dev.breakwater.analyzer.client;

import com.google.gson.JsonParseException;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Wire;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * One analyzer in its own JVM. It serves request after request, one at a time, and ends when it is
 * closed.
 */
public final class AnalyzerProcess implements AutoCloseable {
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(2);
  private static final int LONGEST_QUOTE = 200;

  /**
   * What it takes to start an analyzer.
   *
   * @param java the command, of a JDK of version 17 or newer
   * @param analyzerClassPath the analyzer and everything that it needs
   * @param heapMegabytes capped by what the machine has
   * @param timeLimit for one request
   * @param jvmOptions further options, after the analyzer's own
   */
  public record Setup(
      Path java,
      Path launcherJar,
      List<Path> analyzerClassPath,
      int heapMegabytes,
      Duration timeLimit,
      List<String> jvmOptions) {}

  private final Setup setup;
  private final Path folder;
  private final Process process;
  private final Writer requests;
  private final BufferedReader answers;
  private final LastLines errors;

  private AnalyzerProcess(Setup setup, Path folder, Process process) {
    this.setup = setup;
    this.folder = folder;
    this.process = process;
    this.requests = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.errors = LastLines.of(process.errorReader());
  }

  /**
   * Starts a JVM.
   *
   * @throws AnalyzerException if the Java command is missing or unsuitable
   */
  public static AnalyzerProcess start(Setup setup) throws AnalyzerException {
    var jdk = Jdk.of(setup.java());
    jdk.requireSuitable();
    try {
      var folder = Files.createTempDirectory("breakwater-");
      var list = folder.resolve("classpath");
      Files.write(list, setup.analyzerClassPath().stream().map(Path::toString).toList());
      var command = ForkCommand.of(setup, jdk, list, folder);
      return new AnalyzerProcess(setup, folder, new ProcessBuilder(command).start());
    } catch (IOException e) {
      throw new AnalyzerException(
          "The analyzer cannot be started with " + setup.java() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Has a request done. A process that fails is dead afterwards.
   *
   * @param events told of everything but the end, on the calling thread
   * @return the end, which may carry an error about the request as a whole
   * @throws AnalyzerException if the process crashed, was killed, ran out of memory or time, or
   *     talks nonsense
   */
  public Event.Done run(Request request, Consumer<Event> events) throws AnalyzerException {
    var deadline =
        new CompletableFuture<Void>()
            .orTimeout(setup.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
    deadline.exceptionally(this::kill);
    var finished = false;
    try {
      requests.write(Wire.write(request) + '\n');
      requests.flush();
      for (var line = answers.readLine(); line != null; line = answers.readLine()) {
        var event = read(line, request);
        if (event instanceof Event.Done done) {
          finished = true;
          return done;
        }
        events.accept(event);
      }
      throw death(request, deadline, null);
    } catch (IOException e) {
      throw death(request, deadline, e);
    } finally {
      deadline.complete(null);
      if (!finished) {
        process.destroyForcibly();
        awaitExit();
        tidyUp();
      }
    }
  }

  private Void kill(Throwable timeout) {
    process.destroyForcibly();
    return null;
  }

  private static Event read(String line, Request request) throws AnalyzerException {
    try {
      return Wire.readEvent(line);
    } catch (JsonParseException e) {
      throw new AnalyzerException(
          "The analyzer's answer for "
              + request.id()
              + " cannot be understood: "
              + line.substring(0, Math.min(line.length(), LONGEST_QUOTE))
              + "\nSomething in its JVM writes to the standard output: an agent in JAVA_TOOL_OPTIONS, or native code of"
              + " an annotation processor (-Dbreakwater.processors=false turns the processors off).",
          e);
    }
  }

  private AnalyzerException death(
      Request request, CompletableFuture<Void> deadline, IOException cause) {
    var exit = awaitExit();
    if (isTimeout(deadline)) {
      return new AnalyzerException(
          "The analysis of "
              + request.id()
              + " was stopped after "
              + setup.timeLimit().toSeconds()
              + " s. Raise the limit with -Dbreakwater.timeLimit=<seconds>.",
          cause);
    }
    return new AnalyzerException(
        switch (exit) {
          case 3 ->
              "The analyzer ran out of memory in "
                  + request.id()
                  + ". Give it more than "
                  + setup.heapMegabytes()
                  + " MiB with -Dbreakwater.heap=<MiB>.";
          case 128 + 9, 128 + 15 ->
              "The analyzer was killed from outside in "
                  + request.id()
                  + " (exit code "
                  + exit
                  + "). If the system was short of memory, build with fewer threads or a smaller -Dbreakwater.heap=<MiB>.";
          default ->
              "The analyzer crashed in "
                  + request.id()
                  + " (exit code "
                  + exit
                  + "). Please report it with its"
                  + " last words:"
                  + errors.text();
        },
        cause);
  }

  private static boolean isTimeout(CompletableFuture<Void> deadline) {
    try {
      deadline.getNow(null);
      return false;
    } catch (CompletionException e) {
      return e.getCause() instanceof TimeoutException;
    }
  }

  /**
   * The exit code of a process that has closed its output, and is ended if it should live on
   * regardless.
   */
  private int awaitExit() {
    try {
      if (!process.waitFor(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      errors.awaitEnd(PATIENCE_AT_THE_END);
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return -1;
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process: gently by the end of its input, then by force. */
  @Override
  public void close() {
    try {
      requests.close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
    awaitExit();
    tidyUp();
  }

  /** Deletes what the process left behind. Best effort: the rest is left to the system. */
  private void tidyUp() {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
