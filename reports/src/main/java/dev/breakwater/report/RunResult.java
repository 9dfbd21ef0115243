package dev.breakwater.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.breakwater.analyzer.protocol.ModuleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run found, in a file of its own, so that the runs that share a reactor can be put
 * together afterwards.
 *
 * @param modules the results of the modules that were analysed, in reactor order
 * @param leftOut the other modules, as far as they may have something to analyse
 * @param suiteVersion the version of Breakwater, which is also that of the file's form
 */
public record RunResult(List<ModuleResult> modules, List<LeftOut> leftOut, String suiteVersion) {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /**
   * Reads a result.
   *
   * @throws IOException if the file cannot be read or holds no result
   */
  public static RunResult read(Path file) throws IOException {
    try (var in = Files.newBufferedReader(file)) {
      var result = GSON.fromJson(in, RunResult.class);
      if (result == null
          || result.modules == null
          || result.leftOut == null
          || result.suiteVersion == null
          || result.modules.stream().anyMatch(m -> m == null || m.findings() == null)) {
        throw new IOException(file + " holds no result of a run");
      }
      return result;
    } catch (JsonParseException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Writes the result, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, writer -> GSON.toJson(this, writer));
  }
}
