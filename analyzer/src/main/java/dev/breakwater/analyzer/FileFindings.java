package dev.breakwater.analyzer;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What one engine found in one file, held back until it can be told in order of position. */
final class FileFindings {
  /** A finding in terms of its file. */
  record Candidate(
      String rule,
      int start,
      int end,
      String message,
      List<Fix> fixes,
      String symbol,
      String statement) {}

  private final Run run;
  private final String path;
  private final List<Candidate> candidates = new ArrayList<>();

  FileFindings(Run run, String path) {
    this.run = run;
    this.path = path;
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  void report(SourceText source) {
    candidates.sort(
        Comparator.comparingInt(Candidate::start)
            .thenComparingInt(Candidate::end)
            .thenComparing(Candidate::rule));
    var fingerprint = new Fingerprint();
    var local = new Fingerprint();
    var type = new FileType(path);
    for (var c : candidates) {
      var facts = run.suite().facts().get(c.rule());
      run.found(
          new Finding(
              c.rule(),
              facts.theme(),
              facts.level(),
              run.selection().severity(c.rule()).orElse(facts.severity()),
              path,
              source.range(c.start(), c.end()),
              c.message(),
              c.fixes(),
              c.symbol(),
              fingerprint.next(c.rule(), c.symbol(), c.statement()),
              local.next(c.rule(), type.membersOnly(c.symbol()), type.withoutName(c.statement()))));
    }
  }

  /** The class that a file is named after, if it is a Java file. */
  private static final class FileType {
    private final Pattern qualified;
    private final Pattern simple;

    FileType(String path) {
      var name = path.substring(path.lastIndexOf('/') + 1);
      var word =
          name.endsWith(".java")
              ? "\\b" + Pattern.quote(name.substring(0, name.length() - ".java".length())) + "\\b"
              : "(?!)";
      simple = Pattern.compile(word);
      qualified = Pattern.compile("^(?:[\\w.$]*\\.)?" + word);
    }

    String membersOnly(String symbol) {
      return withoutName(qualified.matcher(symbol).replaceFirst(""));
    }

    String withoutName(String text) {
      return simple.matcher(text).replaceAll("");
    }
  }
}
