package dev.breakwater.corpus;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Analyses the pinned artifacts and compares the findings with the labelled ones. {@code
 * corpus/run} starts it.
 *
 * <p>The exit code is 0 if they agree, 1 if not, 2 if there is no result.
 */
public final class Main {
  private static final String USAGE = "usage: corpus/run [--update] [artifactId...]";
  private static final int LINES_PRINTED = 100;
  private static final int HEAP_MEGABYTES = 2048;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);

  private final Path root;
  private final boolean update;
  private final Set<String> only;

  private Main(Path root, boolean update, Set<String> only) {
    this.root = root;
    this.update = update;
    this.only = only;
  }

  /** Runs in the root of the project. */
  public static void main(String[] args) {
    var update = List.of(args).contains("--update");
    var only = Stream.of(args).filter(a -> !a.startsWith("--")).toList();
    if (args.length != only.size() + (update ? 1 : 0)) {
      System.err.println(USAGE);
      System.exit(2);
    }
    try {
      System.exit(new Main(Path.of("").toAbsolutePath(), update, Set.copyOf(only)).run() ? 0 : 1);
    } catch (IOException | AnalyzerException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private boolean run() throws IOException, AnalyzerException {
    var selected = selected();
    var analyses = analyse(selected);
    var troubles = analyses.stream().flatMap(a -> a.troubles().stream()).toList();
    var ledger = compare(selected, analyses);

    var table = ledger.table(rules());
    System.out.print('\n' + table);
    troubles.forEach(t -> System.out.println("trouble: " + t));
    print("new", ledger.appeared());
    print("vanished", ledger.vanished());
    if (!update) {
      return ledger.agrees() && troubles.isEmpty();
    }
    ledger.write(findings());
    new PrintedRegion(root.resolve("README.md"), "precision")
        .write(table + Sample.COMMITTED.note());
    return troubles.isEmpty();
  }

  private static void print(String what, List<LabelledFinding> findings) {
    findings.stream()
        .limit(LINES_PRINTED)
        .forEach(f -> System.out.println(what + ": " + f.print()));
    if (findings.size() > LINES_PRINTED) {
      System.out.println(what + ": " + (findings.size() - LINES_PRINTED) + " more");
    }
  }

  private List<PinnedSources> selected() throws IOException {
    var pinned = PinnedSources.read(root.resolve("corpus/artifacts.tsv"));
    var selected =
        pinned.stream().filter(p -> only.isEmpty() || only.contains(p.artifactId())).toList();
    if (selected.isEmpty()) {
      throw new IOException("none of " + only + " is in corpus/artifacts.tsv");
    }
    return selected;
  }

  private List<Analysis> analyse(List<PinnedSources> selected)
      throws IOException, AnalyzerException {
    var reactor = new Reactor(root);
    var analyses = new ArrayList<Analysis>();
    try (var central = new MavenCentral();
        var analyzer = AnalyzerProcess.start(reactor.analyzer(HEAP_MEGABYTES, TIME_LIMIT))) {
      for (var pinned : selected) {
        var folder =
            root.resolve("corpus/target/sources")
                .resolve(pinned.artifactId() + '-' + pinned.version());
        var tree = SourceTree.of(central.sources(pinned), folder);
        var analysis =
            Analysis.of(
                pinned,
                tree,
                central.classPath(pinned),
                central.processorPath(pinned),
                Level.MASTERY,
                analyzer::run);
        System.out.printf(
            "%-80s %5d units %4d not analysed %4d findings %7d ms%n",
            pinned,
            analysis.units(),
            analysis.notAnalysed().size(),
            analysis.findings().size(),
            analysis.millis());
        analyses.add(analysis);
      }
    }
    return analyses;
  }

  /**
   * What is committed about artifacts that were left out this time stands as if it had been found
   * again.
   */
  private Ledger compare(List<PinnedSources> selected, List<Analysis> analyses) throws IOException {
    var names = selected.stream().map(PinnedSources::name).toList();
    var committed = Ledger.read(findings());
    var leftOut = committed.stream().filter(f -> !only.isEmpty() && !names.contains(f.artifact()));
    return Ledger.compare(
        committed,
        Stream.concat(leftOut, analyses.stream().flatMap(a -> a.findings().stream()))
            .filter(Sample.COMMITTED::has)
            .toList());
  }

  private List<String> rules() throws IOException {
    var jars = new Reactor(root).classPath("analyzer");
    return Catalogue.of(jars).rules().stream().map(RuleFacts::id).toList();
  }

  private Path findings() {
    return root.resolve("corpus/findings.tsv");
  }
}
