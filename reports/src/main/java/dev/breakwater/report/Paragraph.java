package dev.breakwater.report;

import java.util.function.UnaryOperator;

/** Fills lines with words; what styles put around them takes no room. */
final class Paragraph {
  private final int width;
  private final String indent;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private int column;
  private int wordLength;

  /**
   * An empty paragraph.
   *
   * @param width that no line exceeds, unless a single word does
   * @param first before the first line
   * @param indent before the others
   */
  Paragraph(int width, String first, String indent) {
    this.width = width;
    this.indent = indent;
    lines.append(first);
    column = first.length();
  }

  /** Adds text, which goes on with the word that the text before it ended in. */
  Paragraph add(String text, UnaryOperator<String> style) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          word.append(style.apply(text.substring(start, i)));
          wordLength += i - start;
        }
        if (i < text.length()) {
          endWord();
        }
        start = i + 1;
      }
    }
    return this;
  }

  private void endWord() {
    if (wordLength == 0) {
      return;
    }
    boolean begins = column <= indent.length();
    if (!begins && column + 1 + wordLength > width) {
      lines.append('\n').append(indent);
      column = indent.length();
      begins = true;
    }
    lines.append(begins ? "" : " ").append(word);
    column += wordLength + (begins ? 0 : 1);
    word.setLength(0);
    wordLength = 0;
  }

  /** The lines so far. */
  String text() {
    endWord();
    return lines.toString();
  }
}
