package dev.breakwater.report;

import j2html.rendering.HtmlBuilder;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Markup that is made when it is written and forgotten then, so that a large report needs little
 * memory.
 */
final class Lazily extends DomContent {
  private final Supplier<DomContent> content;

  Lazily(Supplier<DomContent> content) {
    this.content = content;
  }

  @Override
  public <T extends Appendable> T render(HtmlBuilder<T> builder, Object model) throws IOException {
    return content.get().render(builder, model);
  }
}
