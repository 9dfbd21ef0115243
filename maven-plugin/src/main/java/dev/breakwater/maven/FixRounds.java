package dev.breakwater.maven;

import static java.util.stream.Collectors.toSet;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.report.EditedText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Applies fixes to a copy of a module's sources until there is none left to apply. A fix that
 * touches what another one changes waits for the next round, where it is made anew. After each
 * round the module is analysed again; a file that is the worse for its fixes becomes what it was,
 * and is left alone from then on.
 */
final class FixRounds {
  private static final int MOST = 5;

  /** Which files must not be touched. */
  interface Guard {
    /** Those of these paths, and why. */
    Map<String, String> refused(Set<String> paths) throws AnalyzerException;
  }

  private final SourceCopy copy;
  private final Analysis analysis;
  private final Predicate<Finding> wanted;
  private final Guard guard;

  private final Set<String> asked = new HashSet<>();
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<String, Before> originals = new TreeMap<>();
  private final Map<String, Map<String, Integer>> fixed = new TreeMap<>();

  /** A file as it was at first. */
  private record Before(byte[] bytes, String text) {}

  /** What a round did to a file. */
  private record Step(String before, FixBatch batch) {}

  FixRounds(SourceCopy copy, Analysis analysis, Predicate<Finding> wanted, Guard guard) {
    this.copy = copy;
    this.analysis = analysis;
    this.wanted = wanted;
    this.guard = guard;
  }

  /**
   * Applies what there is to apply.
   *
   * @param found the result of the module as it is
   * @throws IOException if a file cannot be read or written
   */
  Fixed run(ModuleResult found) throws AnalyzerException, IOException {
    var result = found;
    for (int round = 0; round < MOST; round++) {
      var steps = apply(batches(result.findings()));
      if (steps.isEmpty()) {
        break;
      }
      result = keepTheBetter(steps, result);
    }
    var files = new ArrayList<Fixed.File>();
    for (var entry : fixed.entrySet()) {
      var path = entry.getKey();
      var before = originals.get(path);
      files.add(
          new Fixed.File(
              path,
              copy.original(path),
              before.bytes(),
              copy.bytes(path),
              before.text(),
              copy.read(path),
              entry.getValue()));
    }
    return new Fixed(files, refused, result);
  }

  private Map<String, FixBatch> batches(List<Finding> findings) throws AnalyzerException {
    var candidates = findings.stream().filter(this::isCandidate).toList();
    var unasked = candidates.stream().map(Finding::path).filter(asked::add).collect(toSet());
    if (!unasked.isEmpty()) {
      refused.putAll(guard.refused(unasked));
    }
    var batches = new LinkedHashMap<String, FixBatch>();
    for (var finding : candidates) {
      if (!refused.containsKey(finding.path())) {
        batches.computeIfAbsent(finding.path(), path -> new FixBatch()).add(finding);
      }
    }
    return batches;
  }

  private boolean isCandidate(Finding finding) {
    return wanted.test(finding)
        && !finding.fixes().isEmpty()
        && finding.fixes().get(0).edits().stream().allMatch(e -> e.path().equals(finding.path()))
        && copy.contains(finding.path());
  }

  private Map<String, Step> apply(Map<String, FixBatch> batches) throws IOException {
    var steps = new LinkedHashMap<String, Step>();
    for (var entry : batches.entrySet()) {
      var path = entry.getKey();
      try {
        var before = copy.read(path);
        if (!originals.containsKey(path)) {
          originals.put(path, new Before(copy.bytes(path), before));
        }
        var after = EditedText.of(before, entry.getValue().edits());
        if (after.isEmpty()) {
          refused.put(path, "its fixes do not fit it");
        } else {
          copy.write(path, after.get());
          steps.put(path, new Step(before, entry.getValue()));
        }
      } catch (CharacterCodingException e) {
        refused.put(path, "its text and its fixes do not go into the encoding of the build");
      }
    }
    return steps;
  }

  /** Analyses again, and takes back what did not help, until only what helped is left. */
  private ModuleResult keepTheBetter(Map<String, Step> steps, ModuleResult before)
      throws AnalyzerException, IOException {
    var after = analysis.of(copy.works());
    for (var worse = worse(steps, before, after);
        !worse.isEmpty();
        worse = worse(steps, before, after)) {
      for (var path : worse.keySet()) {
        copy.write(path, steps.remove(path).before());
      }
      refused.putAll(worse);
      if (steps.isEmpty()) {
        return before;
      }
      after = analysis.of(copy.works());
    }
    steps.forEach(
        (path, step) -> {
          var rules = fixed.computeIfAbsent(path, p -> new TreeMap<>());
          step.batch().rules().forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
        });
    return after;
  }

  /** The files whose fixes did harm or nothing, and how it shows. */
  private static Map<String, String> worse(
      Map<String, Step> steps, ModuleResult before, ModuleResult after) {
    var known = before.notAnalysed().stream().map(NotAnalysed::path).collect(toSet());
    var broken = after.notAnalysed().stream().filter(n -> !known.contains(n.path())).toList();
    var worse = new TreeMap<String, String>();
    for (var file : broken) {
      // Without a line it is another file's trouble.
      if (steps.containsKey(file.path()) && file.line() > 0) {
        worse.putIfAbsent(file.path(), "with its fixes it does not compile: " + text(file));
      }
    }
    if (!worse.isEmpty()) {
      return worse;
    }
    if (!broken.isEmpty()) {
      var reason = "with its fixes, or others, this does not compile: " + text(broken.get(0));
      steps.keySet().forEach(path -> worse.put(path, reason));
      return worse;
    }
    steps.forEach(
        (path, step) ->
            step.batch().rules().keySet().stream()
                .filter(rule -> count(after, path, rule) >= count(before, path, rule))
                .findFirst()
                .ifPresent(rule -> worse.put(path, "its fix of " + rule + " does not help")));
    return worse;
  }

  private static String text(NotAnalysed file) {
    return file.path() + ":" + file.line() + ": " + file.reason().lines().findFirst().orElse("");
  }

  private static long count(ModuleResult result, String path, String rule) {
    return result.findings().stream()
        .filter(f -> f.path().equals(path) && f.rule().equals(rule))
        .count();
  }
}
