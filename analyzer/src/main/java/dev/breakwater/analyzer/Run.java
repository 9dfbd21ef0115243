package dev.breakwater.analyzer;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Finding;
import dev.breakwater.errorprone.index.RuleListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One request while it is answered: what both engines need to know, and where they say what they
 * found.
 */
final class Run implements RuleListener {
  private static final long PROGRESS_INTERVAL_NANOS = 200_000_000;

  private final Request request;
  private final Suite suite;
  private final Selection selection;
  private final Consumer<Event> events;
  private final Path root;

  private final Map<String, Long> nanosByRule = new TreeMap<>();
  private final Set<String> failedRules = new HashSet<>();
  private final Set<String> notAnalysed = new HashSet<>();
  private final List<String> errors = new ArrayList<>();
  private int units;
  private long lastProgress = System.nanoTime();

  Run(Request request, Suite suite, Consumer<Event> events) {
    this.request = request;
    this.suite = suite;
    this.selection = Selection.of(request, suite.facts().values());
    this.events = events;
    this.root = Path.of(request.root()).normalize();
  }

  Request request() {
    return request;
  }

  Suite suite() {
    return suite;
  }

  Selection selection() {
    return selection;
  }

  /**
   * The Java sources, as javac names them. A module's declaration is none: all is compiled in the
   * unnamed module.
   */
  List<Path> sources() {
    return request.sources().stream()
        .map(Path::of)
        .map(Path::normalize)
        .filter(source -> !source.endsWith("module-info.java"))
        .toList();
  }

  /** The configuration files. */
  List<Path> resources() {
    return request.resources().stream().map(Path::of).map(Path::normalize).toList();
  }

  /** A path as findings carry it: relative to the root if it lies below, with forward slashes. */
  String path(Path file) {
    var path = file.startsWith(root) ? root.relativize(file) : file;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  void found(Finding finding) {
    events.accept(new Event.Found(finding));
  }

  void suppressed(String rule, Path file, int line) {
    events.accept(new Event.Suppressed(rule, path(file), line));
  }

  /** Names a file that an engine had to leave out; the first reason counts. */
  void notAnalysed(Path file, int line, String reason) {
    if (notAnalysed.add(path(file))) {
      events.accept(new Event.NotAnalysed(path(file), line, reason));
    }
  }

  @Override
  public void failed(String rule, String path, Throwable error) {
    if (failedRules.add(rule)) {
      events.accept(new Event.RuleFailed(rule, path(Path.of(path)), describe(error)));
    }
  }

  @Override
  public void refused(String complaint) {
    requestFailed("an option is refused: " + complaint);
  }

  @Override
  public void spent(String rule, long nanos) {
    nanosByRule.merge(rule, nanos, Long::sum);
  }

  /** The request as a whole cannot be answered properly. */
  void requestFailed(String reason) {
    errors.add(reason);
  }

  boolean hasFailed() {
    return !errors.isEmpty();
  }

  void unitAnalysed() {
    units++;
  }

  /** Tells how far the work is, but not more often than somebody would look. */
  void progress(int done, int total) {
    var now = System.nanoTime();
    if (now - lastProgress >= PROGRESS_INTERVAL_NANOS) {
      lastProgress = now;
      events.accept(new Event.Progress(request.id(), done, total));
    }
  }

  Event.Done done(long millis) {
    var error = errors.isEmpty() ? null : String.join("\n", errors);
    return new Event.Done(request.id(), units, millis, nanosByRule, error);
  }

  /** An exception in one line, with the place where it was thrown: all that a user can pass on. */
  static String describe(Throwable error) {
    var stack = error.getStackTrace();
    return stack.length == 0 ? error.toString() : error + " at " + stack[0];
  }
}
