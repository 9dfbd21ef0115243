package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of the files that a module's works read, in the same places below another root. What is
 * found there has the same paths, so that fixes can be tried out of the project's sight.
 */
final class SourceCopy {
  private final Path root;
  private final Path copiedRoot;
  private final List<Work> works;
  private final Map<String, Charset> encodings;

  private SourceCopy(Path root, Path copiedRoot, List<Work> works, Map<String, Charset> encodings) {
    this.root = root;
    this.copiedRoot = copiedRoot;
    this.works = works;
    this.encodings = encodings;
  }

  /**
   * Copies what the works read.
   *
   * @param root to which findings' paths are relative; files may lie beside it
   * @param folder where the copy goes
   */
  static SourceCopy of(Path root, List<Work> works, Path folder) throws IOException {
    var base = root;
    for (var work : works) {
      for (var file : files(work.request())) {
        while (!file.startsWith(base)) {
          base = base.getParent();
        }
      }
    }
    var copiedRoot = folder.resolve(base.relativize(root));
    Files.createDirectories(copiedRoot);
    var encodings = new LinkedHashMap<String, Charset>();
    var copies = new ArrayList<Work>();
    for (var work : works) {
      var encoding = Charset.forName(work.request().encoding());
      for (var file : files(work.request())) {
        var copied = folder.resolve(base.relativize(file));
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
        encodings.put(root.relativize(file).toString().replace('\\', '/'), encoding);
      }
      copies.add(copy(work, base, folder, copiedRoot));
    }
    return new SourceCopy(root, copiedRoot, copies, encodings);
  }

  private static List<Path> files(Request request) {
    var files = new ArrayList<Path>();
    request.sources().forEach(source -> files.add(Path.of(source)));
    request.resources().forEach(resource -> files.add(Path.of(resource)));
    return files;
  }

  private static Work copy(Work work, Path base, Path folder, Path copiedRoot) {
    var request = work.request();
    return new Work(
        new Request(
            request.protocol(),
            request.id(),
            copiedRoot.toString(),
            moved(request.sources(), base, folder),
            moved(request.resources(), base, folder),
            request.resourceFolders(),
            request.javacOptions(),
            request.encoding(),
            request.level(),
            request.severities(),
            request.options(),
            request.roles()),
        work.jdk(),
        work.inputs(),
        work.signatures());
  }

  private static List<String> moved(List<String> files, Path base, Path folder) {
    return files.stream()
        .map(file -> folder.resolve(base.relativize(Path.of(file))).toString())
        .toList();
  }

  /** The same works over the copy. */
  List<Work> works() {
    return works;
  }

  /** Whether a finding's path is one of a copied file. */
  boolean contains(String path) {
    return encodings.containsKey(path);
  }

  /** The file of the project that a finding's path names. */
  Path original(String path) {
    return root.resolve(path).normalize();
  }

  /**
   * The text of a copied file.
   *
   * @throws CharacterCodingException if it is not in the encoding that the build says
   */
  String read(String path) throws IOException {
    return encodings.get(path).newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
  }

  /** The content of a copied file. */
  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(copied(path));
  }

  /**
   * Gives a copied file another text.
   *
   * @throws CharacterCodingException if its encoding lacks a character
   */
  void write(String path, String text) throws IOException {
    var encoded = encodings.get(path).newEncoder().encode(CharBuffer.wrap(text));
    var bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Files.write(copied(path), bytes);
  }

  private Path copied(String path) {
    return copiedRoot.resolve(path).normalize();
  }
}
