package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The findings that a team has decided to live with for now, in a text file beside its sources: a
 * line for each, sorted, so that two branches that mend different findings merge without a
 * conflict.
 */
public final class Baseline {
  private static final String HEADER = "# Breakwater baseline, version ";

  /** Without a budget of suppressions: whoever recorded it had not heard of one. */
  private static final String UNBUDGETED = HEADER + 1;

  private static final String CURRENT = HEADER + 3;
  private static final String MARK = "a merge has left its marks here";
  private static final String REMEDY = "; resolve it, or record it anew with the goal baseline";

  /** So much of a fingerprint tells findings of one rule apart, and can still be read. */
  private static final int LENGTH = 16;

  private static final Pattern LINE =
      Pattern.compile("(\\w+) ([0-9a-f]{%1$d})(?:/([0-9a-f]{%1$d}))? (\\S.*)".formatted(LENGTH));

  private static final Comparator<Entry> ORDER =
      comparing(Entry::rule).thenComparing(Entry::path).thenComparing(Entry::fingerprint);

  /**
   * One finding of old.
   *
   * @param fingerprint the beginning of the finding's
   * @param localFingerprint the beginning of the finding's; empty in baselines before version 3
   * @param path of its file, relative to the reactor's root
   */
  public record Entry(String rule, String fingerprint, String localFingerprint, String path) {
    private static Entry of(Finding finding) {
      return new Entry(
          finding.rule(),
          beginning(finding.fingerprint()),
          beginning(finding.localFingerprint()),
          finding.path());
    }

    private static String beginning(String fingerprint) {
      return fingerprint.substring(0, Math.min(LENGTH, fingerprint.length()));
    }

    /** What is the same in every version of the file that has the finding. */
    private Entry here() {
      return new Entry(rule, fingerprint, "", path);
    }

    /** The same finding, whatever its file is called now. */
    private Entry anywhere() {
      return new Entry(rule, fingerprint, "", "");
    }

    /** The same finding, whatever its file and the class in it are called now. */
    private Entry underAnyName() {
      return new Entry(rule, "", localFingerprint, "");
    }

    private String line() {
      return rule
          + ' '
          + fingerprint
          + (localFingerprint.isEmpty() ? "" : '/' + localFingerprint)
          + ' '
          + path;
    }
  }

  /**
   * What has changed since.
   *
   * @param fresh the findings that the baseline does not list
   * @param gone the entries that nothing was found for, though their rules were on
   * @param rest the baseline without them, with the files' present names
   * @param suppressed what is silenced more often than it was
   */
  public record Comparison(
      Set<Finding> fresh,
      List<Entry> gone,
      Baseline rest,
      List<SuppressionBudget.Growth> suppressed) {

    /** The same about some findings only; what is gone is none of them. */
    Comparison of(Predicate<Finding> some) {
      var those = new LinkedHashSet<>(fresh);
      those.removeIf(some.negate());
      return new Comparison(those, List.of(), rest, suppressed);
    }

    /** The rules of which there are more findings than there were: how many were new, net. */
    public Map<String, Integer> grown() {
      var growth = new TreeMap<String, Integer>();
      fresh.forEach(f -> growth.merge(f.rule(), 1, Integer::sum));
      gone.forEach(e -> growth.merge(e.rule(), -1, Integer::sum));
      growth.values().removeIf(n -> n <= 0);
      return growth;
    }
  }

  private final List<Entry> entries;
  private final Optional<SuppressionBudget> budget;

  private Baseline(Collection<Entry> entries, Optional<SuppressionBudget> budget) {
    this.entries = entries.stream().sorted(ORDER).toList();
    this.budget = budget;
  }

  /** A baseline that lists the findings and the suppressions of these modules. */
  public static Baseline of(List<ModuleResult> modules) {
    return new Baseline(
        modules.stream().flatMap(m -> m.findings().stream()).map(Entry::of).toList(),
        Optional.of(SuppressionBudget.of(modules)));
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException if the file cannot be read or is no baseline; the message says where and
   *     what to do
   */
  public static Baseline read(Path file) throws IOException {
    return parse(file.getFileName().toString(), linesOf(file));
  }

  /**
   * Reads the text of a baseline.
   *
   * @param name of its file
   * @throws IOException if it is no baseline; the message says where and what to do
   */
  public static Baseline parse(String name, List<String> lines) throws IOException {
    if (lines.isEmpty() || !lines.get(0).matches(HEADER + "[123]\\b.*")) {
      var first = lines.isEmpty() ? "" : lines.get(0);
      throw new IOException(
          name
              + ":1: "
              + (isMark(first)
                  ? MARK
                  : "this is no baseline: it does not begin with '" + CURRENT + "'")
              + REMEDY);
    }
    var entries = new ArrayList<Entry>();
    var budget = SuppressionBudget.none();
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      var entry = LINE.matcher(line);
      if (entry.matches()) {
        var local = Objects.requireNonNullElse(entry.group(3), "");
        entries.add(new Entry(entry.group(1), entry.group(2), local, entry.group(4)));
      } else if (!line.isBlank() && !line.startsWith("#") && !budget.read(line)) {
        throw new IOException(name + ":" + (i + 1) + ": " + wrongWith(line) + REMEDY);
      }
    }
    return new Baseline(
        entries, lines.get(0).startsWith(UNBUDGETED) ? Optional.empty() : Optional.of(budget));
  }

  private static List<String> linesOf(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      // What the JDK says of a folder, or of bytes that are no UTF-8, names neither.
      throw new IOException(
          file.getFileName() + ": this is no text file in UTF-8 (" + e.getMessage() + ")" + REMEDY,
          e);
    }
  }

  private static String wrongWith(String line) {
    return isMark(line) ? MARK : "'" + line + "' is not of the form: rule, fingerprints, path";
  }

  private static boolean isMark(String line) {
    return line.matches("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*");
  }

  /**
   * Writes the baseline, whole or not at all; equal findings give equal bytes.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(
        file,
        writer -> {
          writer.write(
              (budget.isPresent() ? CURRENT : UNBUDGETED)
                  + ": findings that are known. Record it anew with the goal baseline.\n");
          for (var entry : entries) {
            writer.write(entry.line() + '\n');
          }
          for (var line : budget.map(SuppressionBudget::lines).orElse(List.of())) {
            writer.write(line + '\n');
          }
        });
  }

  /** The number of findings that it lists. */
  public int size() {
    return entries.size();
  }

  /** How many findings it lists of each rule. */
  public SortedMap<String, Integer> counts() {
    var counts = new TreeMap<String, Integer>();
    entries.forEach(e -> counts.merge(e.rule(), 1, Integer::sum));
    return counts;
  }

  /** The rules that it names. */
  public Set<String> rules() {
    return entries.stream().map(Entry::rule).collect(toCollection(LinkedHashSet::new));
  }

  /**
   * Tells new findings from known ones. A finding is known where its file has it listed, or, since
   * files are renamed, any file whose own findings leave the entry over, or, since classes are
   * renamed, a file that there no longer is has one that differs in the class's name only. A
   * baseline without a budget of suppressions allows any.
   *
   * @param isLookedFor whether an entry could have been found again: its rule is on and its file
   *     was read; others are neither known nor gone
   * @param isFile whether there is a file of this path still
   */
  public Comparison compare(
      List<ModuleResult> modules, Predicate<Entry> isLookedFor, Predicate<String> isFile) {
    var findings = modules.stream().flatMap(m -> m.findings().stream()).toList();
    var left = new ArrayList<Entry>(entries);
    var known = new LinkedHashSet<Finding>();
    match(findings, left, e -> true, known, Entry::here);
    match(findings, left, e -> true, known, Entry::anywhere);
    match(findings, left, e -> isRenamed(e, isFile), known, Entry::underAnyName);
    var fresh = new LinkedHashSet<>(findings);
    fresh.removeAll(known);
    var gone = left.stream().filter(isLookedFor).toList();
    var rest = new ArrayList<Entry>(left);
    gone.forEach(rest::remove);
    known.forEach(f -> rest.add(Entry.of(f)));
    return new Comparison(
        fresh,
        gone,
        new Baseline(rest, budget.map(b -> b.lowered(modules))),
        budget.map(b -> b.grown(modules)).orElse(List.of()));
  }

  /** Code that is still in its file, and once more in another, is no renamed class. */
  private static boolean isRenamed(Entry entry, Predicate<String> isFile) {
    return !entry.localFingerprint().isEmpty() && !isFile.test(entry.path());
  }

  private static void match(
      List<Finding> findings,
      List<Entry> left,
      Predicate<Entry> candidates,
      Set<Finding> known,
      Function<Entry, Entry> key) {
    var waiting = new HashMap<Entry, Deque<Entry>>();
    left.stream()
        .filter(candidates)
        .forEach(e -> waiting.computeIfAbsent(key.apply(e), k -> new ArrayDeque<>()).add(e));
    var found = new ArrayList<Entry>();
    for (var finding : findings) {
      var same = waiting.get(key.apply(Entry.of(finding)));
      if (!known.contains(finding) && same != null && !same.isEmpty()) {
        known.add(finding);
        found.add(same.poll());
      }
    }
    found.forEach(left::remove);
  }
}
