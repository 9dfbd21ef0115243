package dev.breakwater.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recognises a finding after the code around it moved: a digest of the rule, the enclosing symbol
 * or key, and the statement with its white space normalised. Equal findings are told apart by their
 * order in the file. Neither path nor line takes part. One instance serves one file.
 */
public final class Fingerprint {
  /** The name and version under which SARIF and baselines carry the value. */
  public static final String NAME = "breakwater/v1";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding of a file, in order of position. */
  public String next(String rule, String symbol, String statement) {
    var text = rule + '\n' + symbol + '\n' + SPACE.matcher(statement).replaceAll(" ").strip();
    return digest(text + '\n' + seen.merge(text, 1, Integer::sum));
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
