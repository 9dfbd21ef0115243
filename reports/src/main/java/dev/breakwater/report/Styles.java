package dev.breakwater.report;

import java.util.function.UnaryOperator;

/**
 * How a terminal sets text off. Each wraps a text in what does not show, such as colours; the text
 * itself stays as it is.
 */
public record Styles(
    UnaryOperator<String> heading, UnaryOperator<String> code, UnaryOperator<String> flagged) {
  /** For what is no terminal. */
  public static final Styles PLAIN =
      new Styles(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
