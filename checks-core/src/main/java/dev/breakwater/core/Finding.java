package dev.breakwater.core;

import java.util.List;

/**
 * One finding of either engine.
 *
 * @param path relative to the root of the reactor, with forward slashes
 * @param message one sentence: what will go wrong and what to do
 * @param fixes alternatives, the best first; empty if there is none
 * @param symbol the enclosing declaration ({@code com.acme.Orders#publish(String)}) or the
 *     configuration key
 * @param fingerprint see {@link Fingerprint}
 * @param localFingerprint the same without the package and name of the file's class, so that it
 *     outlives them
 */
public record Finding(
    String rule,
    Theme theme,
    Level level,
    Severity severity,
    String path,
    Range range,
    String message,
    List<Fix> fixes,
    String symbol,
    String fingerprint,
    String localFingerprint) {

  /** Lines and columns count from one, columns in UTF-16 units; the end is exclusive. */
  public record Range(int startLine, int startColumn, int endLine, int endColumn) {}

  /** One way to repair a finding; all its edits belong together and do not overlap. */
  public record Fix(String description, List<Edit> edits) {}

  /** Replaces a range of a file; an empty range inserts. */
  public record Edit(String path, Range range, String text) {}
}
