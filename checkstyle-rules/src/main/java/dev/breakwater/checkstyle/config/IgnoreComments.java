package dev.breakwater.checkstyle.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The places of a configuration file where a comment {@code # breakwater:ignore Id reason} silences
 * a rule: the line that it stands behind, or what it stands above with all that is indented deeper.
 */
public final class IgnoreComments {
  private static final String MARK = "breakwater:ignore";

  private static final Pattern COMMENT =
      Pattern.compile("(^|\\s)[#!]\\s*" + MARK + "\\s+(?<names>[\\w,]+)(?<reason>.*)");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{L}+-?\\d+|#\\d+");

  private final List<Region> regions = new ArrayList<>();

  /** Lines counted from one, both included. */
  private record Region(
      int commentLine, int firstLine, int lastLine, List<String> names, boolean explained) {}

  /** A rule that a comment names, in its line. */
  public record Named(String rule, int line) {}

  private IgnoreComments() {}

  /**
   * The rules that a configuration file's comments silence.
   *
   * @param fileName whose extension tells the format
   */
  public static List<Named> named(String fileName, String text) {
    var named = new ArrayList<Named>();
    var comments = in(text, !fileName.endsWith(".properties"));
    for (var region : comments.regions) {
      region.names().forEach(rule -> named.add(new Named(rule, region.commentLine())));
    }
    return named;
  }

  /**
   * @param behind whether a comment may stand behind a value, which in properties is a part of it
   */
  static IgnoreComments in(String text, boolean behind) {
    var comments = new IgnoreComments();
    if (text.contains(MARK)) {
      comments.collect(text.lines().toList(), behind);
    }
    return comments;
  }

  /**
   * Whether a rule is silenced on a line, and the comment says why.
   *
   * @param names the rule's id and its groups
   */
  public boolean cover(int line, Collection<String> names) {
    return regions.stream().anyMatch(r -> r.explained() && covers(r, line, names));
  }

  /** Whether a rule were silenced on a line if only the comment said why. */
  public boolean lackReason(int line, Collection<String> names) {
    return regions.stream().anyMatch(r -> !r.explained() && covers(r, line, names));
  }

  private static boolean covers(Region region, int line, Collection<String> names) {
    return region.firstLine() <= line
        && line <= region.lastLine()
        && region.names().stream().anyMatch(names::contains);
  }

  private void collect(List<String> lines, boolean behind) {
    for (int i = 0; i < lines.size(); i++) {
      var comment = COMMENT.matcher(lines.get(i));
      if (!comment.find()) {
        continue;
      }
      var names = Arrays.asList(comment.group("names").split(","));
      boolean explained = WORD.matcher(comment.group("reason")).find();
      if (isComment(lines.get(i))) {
        int first = next(lines, i);
        regions.add(new Region(i + 1, first + 1, end(lines, first) + 1, names, explained));
      } else if (behind) {
        regions.add(new Region(i + 1, i + 1, i + 1, names, explained));
      }
    }
  }

  /** The index of the first line below one that says something. */
  private static int next(List<String> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && isComment(lines.get(next))) {
      next++;
    }
    return next;
  }

  /** The index of the last line that belongs to what begins on a line. */
  private static int end(List<String> lines, int first) {
    int end = first;
    for (int i = first + 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank() || isComment(line)) {
        continue;
      }
      // the entries of a list may stand right below its key
      boolean entry = line.strip().startsWith("- ") && !lines.get(first).strip().startsWith("- ");
      int depth = indentation(line) - indentation(lines.get(first));
      if (depth < 0 || depth == 0 && !entry) {
        break;
      }
      end = i;
    }
    return end;
  }

  private static boolean isComment(String line) {
    var text = line.stripLeading();
    return text.startsWith("#") || text.startsWith("!");
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }
}
