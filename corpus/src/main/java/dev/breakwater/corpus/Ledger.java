package dev.breakwater.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The labelled findings that are committed, and how a run's findings differ from them.
 *
 * @param findings of this run, sorted, each with the label that it was given before
 * @param appeared findings that nobody has read
 * @param vanished what was committed and is not found any more
 */
public record Ledger(
    List<LabelledFinding> findings,
    List<LabelledFinding> appeared,
    List<LabelledFinding> vanished) {

  private static final String HEADER = "# rule\tartifact\tpath:line\tfingerprint\tlabel\twhy\n";

  /** Reads {@code findings.tsv}; empty if there is none yet. */
  public static List<LabelledFinding> read(Path tsv) throws IOException {
    var list = new ArrayList<LabelledFinding>();
    if (Files.exists(tsv)) {
      for (var line : Files.readAllLines(tsv)) {
        if (!line.startsWith("#")) {
          list.add(LabelledFinding.parse(line));
        }
      }
    }
    return list;
  }

  /** Gives the findings of a run the labels of the committed ones. */
  public static Ledger compare(List<LabelledFinding> committed, List<LabelledFinding> found) {
    var before = byKey(committed);
    var now = byKey(found);
    var findings =
        now.values().stream()
            .map(f -> before.containsKey(f.key()) ? f.labelledLike(before.get(f.key())) : f)
            .sorted()
            .toList();
    var appeared = findings.stream().filter(f -> !before.containsKey(f.key())).toList();
    var vanished = committed.stream().filter(f -> !now.containsKey(f.key())).sorted().toList();
    return new Ledger(findings, appeared, vanished);
  }

  public boolean agrees() {
    return appeared.isEmpty() && vanished.isEmpty();
  }

  /** Writes the run's findings in the place of the committed ones. */
  public void write(Path tsv) throws IOException {
    Files.writeString(
        tsv,
        findings.stream().map(f -> f.print() + '\n').collect(Collectors.joining("", HEADER, "")));
  }

  /**
   * One row per rule with findings: how many, how they were labelled, and the share of true ones
   * among those read; the other rules are only named.
   */
  public String table(List<String> rules) {
    var rows = new StringBuilder();
    rows.append("| rule | findings | true | false | debatable | unread | precision |\n");
    rows.append("|---|---:|---:|---:|---:|---:|---:|\n");
    var silent = new ArrayList<String>();
    for (var rule : new TreeSet<>(rules)) {
      var of = findings.stream().filter(f -> f.rule().equals(rule)).toList();
      if (of.isEmpty()) {
        silent.add("`" + rule + "`");
      } else {
        rows.append(row("`" + rule + "`", of));
      }
    }
    rows.append(row("all", findings));
    if (!silent.isEmpty()) {
      rows.append("\nNothing was found by ").append(String.join(", ", silent)).append(".\n");
    }
    return rows.toString();
  }

  private static String row(String name, List<LabelledFinding> of) {
    long right = count(of, Label.TRUE);
    long unread = count(of, Label.NEW);
    long read = of.size() - unread;
    return "| %s | %d | %d | %d | %d | %d | %s |\n"
        .formatted(
            name,
            of.size(),
            right,
            count(of, Label.FALSE),
            count(of, Label.DEBATABLE),
            unread,
            read == 0 ? "–" : Math.round(100.0 * right / read) + " %");
  }

  private static long count(List<LabelledFinding> of, Label label) {
    return of.stream().filter(f -> f.label() == label).count();
  }

  private static Map<LabelledFinding.Key, LabelledFinding> byKey(List<LabelledFinding> list) {
    return list.stream()
        .collect(Collectors.toMap(LabelledFinding::key, Function.identity(), (a, b) -> a));
  }
}
