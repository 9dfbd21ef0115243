package dev.breakwater.analyzer.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Digests of what lies in files. A jar is read once per build however many modules use it; safe for
 * many threads.
 */
public final class ContentHashes {
  private record Jar(Path path, long size, FileTime modified) {}

  private final Map<Jar, String> jars = new ConcurrentHashMap<>();

  /**
   * The digest of a file's bytes, or of a folder's files with their names.
   *
   * @throws IOException if something in it cannot be read
   */
  public String of(Path path) throws IOException {
    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return folder(path, ContentHashes::file);
    }
    if (!path.toString().endsWith(".jar")) {
      return file(path);
    }
    var jar = new Jar(path, attributes.size(), attributes.lastModifiedTime());
    var known = jars.get(jar);
    if (known == null) {
      known = file(path);
      jars.put(jar, known);
    }
    return known;
  }

  /**
   * The digest of a folder's files with their names, where class files count only as far as others
   * can be compiled differently: a changed method body is none of a dependent module's business.
   *
   * @throws IOException if something in it cannot be read
   */
  public String ofSignatures(Path folder) throws IOException {
    return folder(folder, ContentHashes::signature);
  }

  private interface FileDigest {
    /** The digest of a file's content; empty if it is as if it were not there. */
    String of(Path file) throws IOException;
  }

  private static String folder(Path folder, FileDigest files) throws IOException {
    var digest = sha256();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
        var content = files.of(path);
        if (!content.isEmpty()) {
          digest.update(
              (folder.relativize(path) + " " + content + '\n').getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String signature(Path file) throws IOException {
    if (!file.toString().endsWith(".class")) {
      return file(file);
    }
    return ClassSignature.of(Files.readAllBytes(file))
        .map(bytes -> HexFormat.of().formatHex(sha256().digest(bytes)))
        .orElse("");
  }

  private static String file(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new IOException(
          file
              + " cannot be read ("
              + e
              + "); make it readable, or delete it and build again: from the local repository it is fetched anew",
          e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
