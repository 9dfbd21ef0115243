package dev.breakwater.benchmark;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.corpus.MavenCentral;
import dev.breakwater.corpus.PrintedRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures what the suite costs beside its peers, and prints it as Markdown. {@code benchmark/run}
 * starts it.
 *
 * <p>The exit code is 0, or 1 if a gate was asked for and the suite costs more than it may, or 2 if
 * nothing could be measured.
 */
public final class Main {
  private static final String USAGE =
      "usage: benchmark/run [warm] [cold] [check] [sweep] [--rounds=N] [--workloads=a,b] [--update] [--gate]";
  private static final int OLDEST_JDK = 21;
  private static final int ROUNDS = 10;

  private Main() {}

  /** Runs in the root of the project. */
  public static void main(String[] args) {
    try {
      System.exit(run(args) ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println(USAGE);
      System.exit(2);
    } catch (IOException | AnalyzerException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static boolean run(String[] args) throws IOException, AnalyzerException {
    if (Runtime.version().feature() < OLDEST_JDK) {
      throw new IOException(
          "error-prone-support needs JDK " + OLDEST_JDK + " or newer; set JAVA_HOME to one");
    }
    var parts = EnumSet.noneOf(Part.class);
    var update = false;
    var gate = false;
    int rounds = ROUNDS;
    List<String> workloads = List.of();
    for (var arg : args) {
      if (arg.equals("--update")) {
        update = true;
      } else if (arg.equals("--gate")) {
        gate = true;
      } else if (arg.startsWith("--workloads=")) {
        workloads = List.of(arg.substring("--workloads=".length()).split(","));
      } else if (arg.startsWith("--rounds=")) {
        rounds = Integer.parseInt(arg.substring("--rounds=".length()));
      } else {
        parts.add(Part.valueOf(arg.toUpperCase(Locale.ROOT)));
      }
    }
    if (rounds < 1) {
      throw new IllegalArgumentException("no round, no figure");
    }
    return measure(
        parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, rounds, workloads, update, gate);
  }

  private static boolean measure(
      Set<Part> parts, int rounds, List<String> workloads, boolean update, boolean gate)
      throws IOException, AnalyzerException {
    var root = Path.of("").toAbsolutePath();
    var work = Files.createDirectories(root.resolve("benchmark/target/work"));
    var report = new StringBuilder(machine());
    var bars = new Bars();
    try (var central = new MavenCentral()) {
      var suite = new Measurements(root, work, central, rounds, workloads, bars);
      for (var part : parts) {
        var text = suite.measure(part);
        System.out.print(text);
        report.append(text);
      }
    }
    if (update) {
      new PrintedRegion(root.resolve("README.md"), "cost").write(report.toString());
    }
    bars.broken().forEach(b -> System.out.println("too much: " + b));
    return !gate || bars.broken().isEmpty();
  }

  private static String machine() {
    return "JDK %s, %d cores, %s %s. Figures are smallest / median / largest.\n"
        .formatted(
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
