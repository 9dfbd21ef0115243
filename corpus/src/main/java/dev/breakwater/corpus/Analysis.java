package dev.breakwater.corpus;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Level;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the suite says about one artifact.
 *
 * @param units compilation units that were analysed
 * @param nanosByRule the time that each rule took
 */
public record Analysis(
    PinnedSources pinned,
    List<LabelledFinding> findings,
    List<Event.NotAnalysed> notAnalysed,
    List<Event.RuleFailed> ruleFailures,
    int units,
    long millis,
    Map<String, Long> nanosByRule) {

  private static final int PERCENT_OF_FILES_THAT_MAY_FAIL = 1;

  /** Whatever does the analysis: the analyzer's process. */
  @FunctionalInterface
  public interface Analyzer {
    Event.Done run(Request request, Consumer<Event> events) throws AnalyzerException;
  }

  /**
   * Has an artifact analysed.
   *
   * @throws AnalyzerException if that came to no end, or to a bad one
   */
  public static Analysis of(
      PinnedSources pinned,
      SourceTree tree,
      List<Path> classPath,
      List<Path> processorPath,
      Level level,
      Analyzer analyzer)
      throws AnalyzerException {
    var findings = new ArrayList<LabelledFinding>();
    var notAnalysed = new ArrayList<Event.NotAnalysed>();
    var ruleFailures = new ArrayList<Event.RuleFailed>();
    var done =
        analyzer.run(
            request(pinned.toString(), tree, classPath, processorPath, level),
            event -> {
              if (event instanceof Event.Found found) {
                findings.add(LabelledFinding.unread(pinned, found.finding()));
              } else if (event instanceof Event.NotAnalysed file) {
                notAnalysed.add(file);
              } else if (event instanceof Event.RuleFailed failure) {
                ruleFailures.add(failure);
              }
            });
    if (done.error() != null) {
      throw new AnalyzerException("the analysis of " + pinned + " failed: " + done.error());
    }
    return new Analysis(
        pinned,
        findings,
        notAnalysed,
        ruleFailures,
        done.units(),
        done.millis(),
        done.nanosByRule());
  }

  /** The request that has the rules of a level look at these sources. */
  public static Request request(
      String id, SourceTree tree, List<Path> classPath, List<Path> processorPath, Level level) {
    var options = new ArrayList<>(List.of("--release", "17", "-classpath", joined(classPath)));
    options.addAll(
        processorPath.isEmpty()
            ? List.of("-proc:none")
            : List.of("-processorpath", joined(processorPath)));
    return new Request(
        Request.PROTOCOL,
        id,
        tree.root().toString(),
        tree.sources().stream().map(Path::toString).toList(),
        tree.resources().stream().map(Path::toString).toList(),
        List.of(tree.root().toString()),
        options,
        "UTF-8",
        level,
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** What makes the result unfit for a statement about precision; empty if nothing does. */
  public List<String> troubles() {
    var troubles = new ArrayList<String>();
    for (var failure : ruleFailures) {
      troubles.add(
          "%s: %s failed on %s: %s"
              .formatted(pinned, failure.rule(), failure.path(), failure.error()));
    }
    if (100 * notAnalysed.size() > PERCENT_OF_FILES_THAT_MAY_FAIL * (units + notAnalysed.size())) {
      var first = notAnalysed.get(0);
      troubles.add(
          "%s: %d of %d files not analysed, such as %s:%d: %s"
              .formatted(
                  pinned,
                  notAnalysed.size(),
                  units + notAnalysed.size(),
                  first.path(),
                  first.line(),
                  first.reason()));
    }
    return troubles;
  }
}
