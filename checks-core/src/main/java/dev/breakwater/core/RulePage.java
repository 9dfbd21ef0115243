package dev.breakwater.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule's page: a printed header of facts, then prose and examples that the contract test runs.
 * The page lies beside the rule's class in its jar.
 */
public record RulePage(String text) {
  /** Where the pages are published; the one constant that every link is made from. */
  public static final String ADDRESS = "https://breakwater.dev/rules/";

  /** The headings of every page, in order. */
  public static final List<String> HEADINGS =
      List.of("Why", "Flagged", "Instead", "When to turn it off");

  private static final Pattern HEADER = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^## (.+)$", Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```(\\w+) (bad|good)(?: exempt=(\\S+))?\\n(.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A fenced example; in a bad one exactly the lines that end in {@code // flagged} or {@code #
   * flagged} are reported.
   *
   * @param exempt what the rule is told to leave alone; empty if it goes by its default
   */
  public record Example(String language, boolean bad, String exempt, String code) {}

  /** The address of a rule's page. */
  public static String address(String id) {
    return ADDRESS + id;
  }

  /** Where a rule's page lies in its jar. */
  public static String resource(RuleFacts rule) {
    return rule.type().substring(0, rule.type().lastIndexOf('.')).replace('.', '/')
        + "/"
        + rule.id()
        + ".md";
  }

  /**
   * Reads a rule's page beside its class.
   *
   * @throws UncheckedIOException if there is none
   */
  public static RulePage of(RuleFacts rule, ClassLoader loader) {
    try (var in = loader.getResourceAsStream(resource(rule))) {
      if (in == null) {
        throw new IOException(rule.id() + " has no page at " + resource(rule));
      }
      return new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The printed header with its fences, or an empty string. */
  public String header() {
    var m = HEADER.matcher(text);
    return m.find() ? m.group() : "";
  }

  /** The page without its header. */
  public String body() {
    return HEADER.matcher(text).replaceFirst("");
  }

  public List<String> headings() {
    return HEADING.matcher(text).results().map(r -> r.group(1)).toList();
  }

  public List<Example> examples() {
    return EXAMPLE
        .matcher(text)
        .results()
        .map(
            r ->
                new Example(
                    r.group(1),
                    r.group(2).equals("bad"),
                    r.group(3) == null ? "" : r.group(3),
                    r.group(4)))
        .toList();
  }

  /** The prose under a heading, without the heading; empty if there is none. */
  public String section(String heading) {
    var m =
        Pattern.compile(
                "^## " + Pattern.quote(heading) + "\\n(.*?)(?=^## |\\z)",
                Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(text);
    return m.find() ? m.group(1).strip() : "";
  }
}
