package dev.breakwater.analyzer.client;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.breakwater.analyzer.protocol.ModuleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A module's result as a JSON file. */
public final class ResultFile {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private ResultFile() {}

  /**
   * Reads a result.
   *
   * @throws IOException if the file cannot be read or holds no result of this version
   */
  public static ModuleResult read(Path file) throws IOException {
    try (var in = Files.newBufferedReader(file)) {
      var result = GSON.fromJson(in, ModuleResult.class);
      if (result == null || result.version() != ModuleResult.VERSION || result.findings() == null) {
        throw new IOException(file + " holds no result of version " + ModuleResult.VERSION);
      }
      return result;
    } catch (JsonParseException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Writes a result; whoever reads the file meanwhile sees the old content or the new, never a
   * part.
   */
  public static void write(Path file, ModuleResult result) throws IOException {
    Files.createDirectories(file.getParent());
    var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
    try {
      Files.writeString(draft, GSON.toJson(result));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
