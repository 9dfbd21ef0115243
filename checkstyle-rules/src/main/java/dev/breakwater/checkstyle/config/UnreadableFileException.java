package dev.breakwater.checkstyle.config;

/** A configuration file is not of the format that its name promises. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  UnreadableFileException(int line, int column, String problem, Throwable cause) {
    super(problem, cause);
    this.line = line;
    this.column = column;
  }

  /** Where reading stopped, counted from one. */
  public int line() {
    return line;
  }

  /** Where reading stopped, counted from one. */
  public int column() {
    return column;
  }
}
