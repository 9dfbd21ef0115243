package dev.breakwater.analyzer;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Runs both engines over the sources and resources of one compilation. Not safe for use by several
 * threads at once.
 */
public final class Analyzer {
  private final Suite suite;

  private Analyzer(Suite suite) {
    this.suite = suite;
  }

  /** An analyzer with the rules that this class loader sees. */
  public static Analyzer of(ClassLoader loader) {
    return new Analyzer(Suite.of(loader));
  }

  /**
   * Answers a request.
   *
   * @param events receives everything but the returned end
   * @return the end of the answer; never throws for what is wrong with the analysed project
   */
  public Event.Done analyze(Request request, Consumer<Event> events) {
    var start = System.nanoTime();
    var run = new Run(request, suite, events);
    attempt(run, () -> new ErrorProneEngine(run).analyze());
    attempt(run, () -> new CheckstyleEngine(run).analyze());
    attempt(run, () -> new SuppressionCensus(run).take());
    return run.done((System.nanoTime() - start) / 1_000_000);
  }

  /** Lets an engine fail without the other; running out of memory is for the process. */
  private static void attempt(Run run, Engine engine) {
    try {
      engine.analyze();
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      run.requestFailed(Run.describe(e));
    }
  }

  private interface Engine {
    void analyze() throws IOException;
  }
}
