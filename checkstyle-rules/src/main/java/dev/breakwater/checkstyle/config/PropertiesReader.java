package dev.breakwater.checkstyle.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the format of {@link java.util.Properties}, which itself forgets where a key stood. Of
 * equal keys the last counts, as there. A line without a key is no setting. A comment {@code #---}
 * parts documents, as Spring Boot has it.
 */
final class PropertiesReader {
  private static final int END = -1;

  private final String text;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private int position;
  private int line = 1;
  private int lineStart;

  PropertiesReader(String text) {
    this.text = text;
  }

  List<Document> read() throws UnreadableFileException {
    while (skipToKey()) {
      int keyLine = line;
      int keyColumn = position - lineStart + 1;
      var key = readUntil(true);
      skipSeparator();
      var setting = new Setting(key, readUntil(false).strip(), keyLine, keyColumn);
      settings.remove(key);
      if (!key.isEmpty()) {
        settings.put(key, setting);
      }
    }
    endDocument();
    return documents;
  }

  private void endDocument() {
    documents.add(new Document(new ArrayList<>(settings.values())));
    settings.clear();
  }

  private boolean skipToKey() {
    while (peek() != END) {
      int c = peek();
      if (c == '#' || c == '!') {
        skipComment();
      } else if (isLineEnd(c)) {
        skipLineEnd();
      } else if (isBlank(c)) {
        position++;
      } else if (isContinuation()) {
        skipContinuation();
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipComment() {
    int start = position;
    while (peek() != END && !isLineEnd(peek())) {
      position++;
    }
    if (start == lineStart && text.substring(start + 1, position).stripTrailing().equals("---")) {
      endDocument();
    }
  }

  /** White space, at most one {@code =} or {@code :}, white space. */
  private void skipSeparator() {
    skipBlanks();
    if (peek() == '=' || peek() == ':') {
      position++;
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (isBlank(peek()) || isContinuation()) {
      if (isBlank(peek())) {
        position++;
      } else {
        skipContinuation();
      }
    }
  }

  private String readUntil(boolean separator) throws UnreadableFileException {
    var read = new StringBuilder();
    while (peek() != END && !isLineEnd(peek())) {
      int c = peek();
      if (separator && (c == '=' || c == ':' || isBlank(c))) {
        break;
      }
      if (isContinuation()) {
        skipContinuation();
      } else if (c == '\\') {
        readEscape(read);
      } else {
        read.append((char) c);
        position++;
      }
    }
    return read.toString();
  }

  private void readEscape(StringBuilder read) throws UnreadableFileException {
    position++;
    int c = peek();
    if (c == END) {
      return;
    }
    position++;
    switch (c) {
      case 'n' -> read.append('\n');
      case 't' -> read.append('\t');
      case 'r' -> read.append('\r');
      case 'f' -> read.append('\f');
      case 'u' -> read.append(readUnicode());
      default -> read.append((char) c);
    }
  }

  private char readUnicode() throws UnreadableFileException {
    int end = Math.min(position + 4, text.length());
    var digits = text.substring(position, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      int column = position - lineStart - 1;
      throw new UnreadableFileException(
          line, column, "\\u is not followed by four hexadecimal digits", null);
    }
    position = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private boolean isContinuation() {
    return peek() == '\\' && position + 1 < text.length() && isLineEnd(text.charAt(position + 1));
  }

  /** The backslash, the line end, and the white space that the next line begins with. */
  private void skipContinuation() {
    position++;
    skipLineEnd();
    while (isBlank(peek())) {
      position++;
    }
  }

  private void skipLineEnd() {
    boolean twoCharacters =
        peek() == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
    position += twoCharacters ? 2 : 1;
    line++;
    lineStart = position;
  }

  private int peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
