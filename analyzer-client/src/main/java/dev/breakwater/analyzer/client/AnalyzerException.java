package dev.breakwater.analyzer.client;

/** The analyzer could not do its work. The message says what happened and what to do about it. */
public final class AnalyzerException extends Exception {
  private static final long serialVersionUID = 1L;

  public AnalyzerException(String message) {
    super(message);
  }

  public AnalyzerException(String message, Throwable cause) {
    super(message, cause);
  }
}
