package dev.breakwater.analyzer.client;

import dev.breakwater.analyzer.protocol.ModuleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The latest result of one module, under the key of what it depends on. */
public final class ResultCache {
  private final Path folder;
  private final Consumer<String> warnings;

  /**
   * A cache in this folder.
   *
   * @param warnings told when an entry is damaged
   */
  public ResultCache(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  /** The result under a key; empty if there is none or it is damaged. */
  public Optional<ModuleResult> find(String key) {
    var entry = entry(key);
    if (!Files.exists(entry)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResultFile.read(entry));
    } catch (IOException e) {
      warnings.accept("the cached result is computed anew: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Keeps a result and drops the former ones, which nobody will ask for again. */
  public void store(String key, ModuleResult result) throws IOException {
    ResultFile.write(entry(key), result);
    try (var entries = Files.newDirectoryStream(folder, e -> !e.equals(entry(key)))) {
      for (var former : entries) {
        Files.deleteIfExists(former);
      }
    }
  }

  private Path entry(String key) {
    return folder.resolve(key + ".json");
  }
}
