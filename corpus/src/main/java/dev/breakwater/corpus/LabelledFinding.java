package dev.breakwater.corpus;

import dev.breakwater.core.Finding;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;

/**
 * One line of {@code findings.tsv}. The code itself is never quoted.
 *
 * @param artifact {@code groupId:artifactId}; the version is pinned elsewhere
 * @param fingerprint the first digits, enough to tell the findings of one file apart
 * @param why a few words of whoever labelled it
 */
public record LabelledFinding(
    String rule,
    String artifact,
    String path,
    int line,
    String fingerprint,
    Label label,
    String why)
    implements Comparable<LabelledFinding> {

  private static final int FINGERPRINT_DIGITS = 12;

  /** What makes a finding the same in two runs. The line is left out: it follows from the rest. */
  public record Key(String rule, String artifact, String path, String fingerprint) {}

  static LabelledFinding unread(PinnedSources pinned, Finding finding) {
    return new LabelledFinding(
        finding.rule(),
        pinned.name(),
        finding.path(),
        finding.range().startLine(),
        finding.fingerprint().substring(0, FINGERPRINT_DIGITS),
        Label.NEW,
        "");
  }

  static LabelledFinding parse(String text) throws IOException {
    var column = text.split("\t", -1);
    int colon = column.length == 6 ? column[2].lastIndexOf(':') : -1;
    if (colon < 0) {
      throw new IOException("not rule, artifact, path:line, fingerprint, label, why: " + text);
    }
    try {
      return new LabelledFinding(
          column[0],
          column[1],
          column[2].substring(0, colon),
          Integer.parseInt(column[2].substring(colon + 1)),
          column[3],
          Label.valueOf(column[4].toUpperCase(Locale.ROOT)),
          column[5]);
    } catch (IllegalArgumentException e) {
      throw new IOException("a line that is no number or a label that is none: " + text, e);
    }
  }

  Key key() {
    return new Key(rule, artifact, path, fingerprint);
  }

  LabelledFinding labelledLike(LabelledFinding other) {
    return new LabelledFinding(rule, artifact, path, line, fingerprint, other.label, other.why);
  }

  String print() {
    var name = label.name().toLowerCase(Locale.ROOT);
    return String.join("\t", rule, artifact, path + ':' + line, fingerprint, name, why);
  }

  @Override
  public int compareTo(LabelledFinding other) {
    return ORDER.compare(this, other);
  }

  private static final Comparator<LabelledFinding> ORDER =
      Comparator.comparing(LabelledFinding::rule)
          .thenComparing(LabelledFinding::artifact)
          .thenComparing(LabelledFinding::path)
          .thenComparingInt(LabelledFinding::line)
          .thenComparing(LabelledFinding::fingerprint);
}
