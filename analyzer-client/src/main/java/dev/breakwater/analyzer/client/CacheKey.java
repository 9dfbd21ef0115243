package dev.breakwater.analyzer.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of everything that a result depends on. Every part carries its name, so that parts
 * cannot run together.
 */
public final class CacheKey {
  private final MessageDigest digest = ContentHashes.sha256();
  private final ContentHashes contents;

  public CacheKey(ContentHashes contents) {
    this.contents = contents;
  }

  /** Adds a part that is given by its text. */
  public CacheKey text(String name, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((name + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a file, a folder or a jar with its place and its content. What does not exist has no
   * content.
   *
   * @throws IOException if it exists and cannot be read
   */
  public CacheKey content(Path path) throws IOException {
    return text(path.toString(), Files.exists(path) ? contents.of(path) : "absent");
  }

  /**
   * Adds a folder of class files with its place, as those see it who compile against it.
   *
   * @throws IOException if it exists and cannot be read
   */
  public CacheKey signatures(Path folder) throws IOException {
    return text(folder.toString(), Files.exists(folder) ? contents.ofSignatures(folder) : "absent");
  }

  /** The digest; the key is of no use afterwards. */
  public String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
