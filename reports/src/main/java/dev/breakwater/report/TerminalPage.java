package dev.breakwater.report;

import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A rule's page to be read in a terminal: prose of at most 100 columns, unless a single word is
 * wider, and examples as they are written.
 */
public final class TerminalPage {
  private static final int WIDTH = 100;
  private static final String EXAMPLE_INDENT = "    ";
  private static final String BULLET = "- ";
  private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

  private final Styles styles;
  private final StringBuilder text = new StringBuilder();

  private TerminalPage(Styles styles) {
    this.styles = styles;
  }

  /** The page of a rule, without a line end at its end. */
  public static String of(RuleFacts rule, RulePage page, Styles styles) {
    var terminal = new TerminalPage(styles);
    terminal.facts(rule);
    new PageText(page).document().accept(terminal.new Blocks());
    terminal.block(new Paragraph(WIDTH, "", "").add(RulePage.address(rule.id()), PLAIN).text());
    return terminal.text.toString();
  }

  private void facts(RuleFacts rule) {
    block(styles.heading().apply(rule.id()));
    block(new Paragraph(WIDTH, "", "").add(rule.summary(), PLAIN).text());
    block(
        "theme %s, level %s, severity %s, fix %s, engine %s, since %s"
            .formatted(
                Words.of(rule.theme()),
                Words.of(rule.level()),
                Words.of(rule.severity()),
                rule.fixInWords(),
                rule.engine(),
                rule.since()));
    if (!rule.options().isEmpty()) {
      block(rule.options().stream().map(this::option).collect(Collectors.joining("\n")));
    }
  }

  private String option(RuleFacts.OptionFacts option) {
    var paragraph =
        new Paragraph(WIDTH, "", EXAMPLE_INDENT)
            .add("option ", PLAIN)
            .add(option.name(), styles.code());
    if (option.defaultValue() != null && !option.defaultValue().isEmpty()) {
      paragraph.add(" (" + option.defaultValue().replace(",", ", ") + ")", PLAIN);
    }
    return paragraph.add(": " + option.description(), PLAIN).text();
  }

  private void block(String block) {
    text.append(text.isEmpty() ? "" : "\n\n").append(block);
  }

  private final class Blocks extends AbstractVisitor {
    private String bullet = "";
    private String indent = "";

    @Override
    public void visit(Heading heading) {
      // The first one is the rule's name, which the facts begin with.
      if (heading.getLevel() > 1) {
        paragraph(heading, styles.heading());
      }
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
      paragraph(paragraph, PLAIN);
    }

    @Override
    public void visit(ListItem item) {
      var outer = indent;
      bullet = indent + BULLET;
      indent = outer + " ".repeat(BULLET.length());
      visitChildren(item);
      indent = outer;
    }

    @Override
    public void visit(FencedCodeBlock example) {
      block(
          example
              .getLiteral()
              .lines()
              .map(line -> line.isEmpty() ? "" : indent + EXAMPLE_INDENT + line(line))
              .collect(Collectors.joining("\n")));
    }

    private String line(String line) {
      return line.endsWith(" flagged") ? styles.flagged().apply(line) : line;
    }

    private void paragraph(Node node, UnaryOperator<String> style) {
      var paragraph = new Paragraph(WIDTH, bullet.isEmpty() ? indent : bullet, indent);
      bullet = "";
      new Inlines(paragraph, style).visitAll(node);
      block(paragraph.text());
    }
  }

  private final class Inlines extends AbstractVisitor {
    private final Paragraph paragraph;
    private final UnaryOperator<String> style;

    Inlines(Paragraph paragraph, UnaryOperator<String> style) {
      this.paragraph = paragraph;
      this.style = style;
    }

    void visitAll(Node parent) {
      visitChildren(parent);
    }

    @Override
    public void visit(Text text) {
      paragraph.add(text.getLiteral(), style);
    }

    @Override
    public void visit(Code code) {
      paragraph.add(code.getLiteral(), styles.code());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      paragraph.add(" ", style);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      paragraph.add(" ", style);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      // Of another rule the name is enough.
      if (!link.getDestination().startsWith(RulePage.ADDRESS)) {
        paragraph.add(" (" + link.getDestination() + ")", style);
      }
    }
  }
}
