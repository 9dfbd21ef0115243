package dev.breakwater.benchmark;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.corpus.MavenCentral;
import dev.breakwater.corpus.PinnedSources;
import dev.breakwater.corpus.Reactor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The parts of the benchmark over the pinned workloads. */
final class Measurements {
  private static final int WARM_UP = 3;
  private static final int HEAP_MEGABYTES = 1024;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);
  private static final List<String> COLD_JVM = List.of("-Xmx4g");
  private static final List<Integer> COPIES = List.of(50, 200);

  private final Path root;
  private final Path work;
  private final int rounds;
  private final Bars bars;
  private final Reactor reactor;
  private final Contenders contenders;
  private final List<PinnedSources> pinned;
  private final List<Workload> workloads = new ArrayList<>();

  Measurements(Path root, Path work, MavenCentral central, int rounds, List<String> only, Bars bars)
      throws IOException {
    this.root = root;
    this.work = work;
    this.rounds = rounds;
    this.bars = bars;
    this.reactor = new Reactor(root);
    this.contenders = new Contenders(central, reactor, work);
    this.pinned =
        PinnedSources.read(root.resolve("benchmark/workloads.tsv")).stream()
            .filter(p -> only.isEmpty() || only.contains(p.artifactId()))
            .toList();
    if (pinned.isEmpty()) {
      throw new IOException("none of " + only + " is in benchmark/workloads.tsv");
    }
    for (var sources : pinned) {
      workloads.add(Workload.of(sources, central, work.resolve("sources")));
    }
  }

  /** Measures one part and prints it as Markdown. */
  String measure(Part part) throws IOException, AnalyzerException {
    return switch (part) {
      case WARM -> "\nOne warm JVM, " + rounds + " rounds, compiling thread:\n\n" + warm();
      case COLD ->
          "\nA new JVM each time, " + coldRounds() + " rounds, whole process:\n\n" + cold();
      case CHECK ->
          "\nThe whole analyzer, as `check` runs it by default, against javac on the same kind of JVM, "
              + rounds
              + " rounds, whole process:\n\n"
              + check();
      case SWEEP -> "\nMore and more rules, one warm JVM, " + rounds + " rounds:\n\n" + sweep();
    };
  }

  private String warm() throws IOException {
    var floor = contenders.floor();
    var ours = contenders.ours();
    var variants =
        List.of(Variant.JAVAC, floor, ours, contenders.errorProneSupport(), contenders.nullAway());
    var table = new CostTable("allocated");
    for (var workload : workloads) {
      var samples = new WarmRun(work).run(workload, variants, WARM_UP, rounds);
      table.add(workload, samples, floor);
      bars.suite(workload, samples.get(ours), samples.get(floor));
    }
    return table.print();
  }

  private String cold() throws IOException {
    var floor = contenders.floor();
    var variants =
        List.of(
            Variant.JAVAC,
            floor,
            contenders.ours(),
            contenders.errorProneSupport(),
            contenders.nullAway());
    var table = new CostTable("peak");
    for (var workload : workloads) {
      table.add(workload, new ColdRun(jvm(), work).run(workload, variants, coldRounds()), floor);
    }
    return table.print();
  }

  /**
   * New processes take long, and their spread is known to be wide: they are reported, not gated.
   */
  private int coldRounds() {
    return Math.max(2, rounds / 3);
  }

  /** The first workload is the one that the bar is about. */
  private String check() throws IOException, AnalyzerException {
    var workload = workloads.get(0);
    // on the JVM that the analyzer has too, or the difference would be that of two compilers
    var options = new ArrayList<>(jvm());
    options.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=1"));
    var javac = new ColdRun(options, work);
    var ratios = new double[rounds];
    WholeCheck check = null;
    for (int round = 0; round < rounds; round++) {
      var alone = javac.run(workload, List.of(Variant.JAVAC), 1).get(Variant.JAVAC).get(0);
      check = WholeCheck.of(pinned.get(0), workload, reactor.analyzer(HEAP_MEGABYTES, TIME_LIMIT));
      ratios[round] = (double) check.cpuNanos() / alone.cpuNanos();
    }
    var ratio = Spread.of(ratios);
    bars.wholeCheck(workload, ratio.median());
    bars.rules(workload, check.analysis().nanosByRule(), check.nanos());
    return workload.name()
        + ": CPU of check / CPU of javac = "
        + ratio.print(".3f", 1)
        + "\n\n"
        + check.table();
  }

  private String sweep() throws IOException {
    var floor = contenders.floor();
    var rules = contenders.rules();
    var variants = new ArrayList<Variant>();
    variants.add(floor);
    variants.add(contenders.ours("one rule", rules.subList(0, 1)));
    variants.add(contenders.ours("half of the rules", rules.subList(0, rules.size() / 2)));
    variants.add(contenders.ours("all rules", rules));
    try (var templates = Files.newDirectoryStream(root.resolve("benchmark/checks"), "*.java.txt")) {
      for (var template : templates) {
        for (int count : COPIES) {
          variants.add(contenders.copies(template, count));
        }
      }
    }
    // rules cost per node, and all workloads have about the same nodes per line
    var workload = workloads.get(0);
    var table = new CostTable("allocated");
    table.add(workload, new WarmRun(work).run(workload, variants, WARM_UP, rounds), floor);
    return table.print();
  }

  /** With the access to javac that Error Prone needs, which this JVM was started with as well. */
  private static List<String> jvm() {
    var options = new ArrayList<>(COLD_JVM);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("--add-"))
        .forEach(options::add);
    return options;
  }
}
