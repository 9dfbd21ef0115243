package dev.breakwater.report;

import dev.breakwater.core.RulePage;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The body of a rule's page, fit to be read away from its jar: without the markers of printed
 * regions, and with absolute links to other rules' pages.
 */
record PageText(RulePage page) {
  /** The page's headings are of level two; in the HTML report they stand below theme and rule. */
  private static final int DEEPER = 2;

  private static final Pattern SIBLING = Pattern.compile("(?:\\./)?(\\w+)\\.md");

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> PageText::classOfExample)
          .build();
  private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  String html() {
    var document = parse(page.body());
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
              // The rule's name, below which the report shows the page anyway.
              heading.unlink();
            } else {
              heading.setLevel(Math.min(heading.getLevel() + DEEPER, 6));
            }
          }
        });
    return HTML.render(document);
  }

  String markdown() {
    return MARKDOWN.render(parse(page.body())).strip();
  }

  String text() {
    return TEXT.render(parse(page.body())).strip();
  }

  /** The body as a tree, without HTML. */
  Node document() {
    return parse(page.body());
  }

  /** The first paragraph of a section as one line of plain text; empty if there is none. */
  String lead(String heading) {
    var first = parse(page.section(heading)).getFirstChild();
    return first == null ? "" : TEXT.render(first).strip().replaceAll("\\s+", " ");
  }

  private static Node parse(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            block.unlink();
          }

          @Override
          public void visit(HtmlInline inline) {
            inline.unlink();
          }

          @Override
          public void visit(Link link) {
            var sibling = SIBLING.matcher(link.getDestination());
            if (sibling.matches()) {
              link.setDestination(RulePage.address(sibling.group(1)));
            }
            visitChildren(link);
          }
        });
    return document;
  }

  /**
   * Tells the examples of a page apart, whose fences read {@code java bad} or {@code java good}.
   */
  private static void classOfExample(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof FencedCodeBlock fence && tag.equals("pre")) {
      Stream.of(fence.getInfo().split(" "))
          .filter(word -> word.equals("bad") || word.equals("good"))
          .forEach(word -> attributes.put("class", word));
    }
  }
}
