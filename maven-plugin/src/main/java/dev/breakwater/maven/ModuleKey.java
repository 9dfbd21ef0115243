package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.CacheKey;
import dev.breakwater.analyzer.client.ContentHashes;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Tells whether a module's result can still be true: the digest of all that it depends on. */
final class ModuleKey {
  private ModuleKey() {}

  static String of(
      List<Work> works,
      PathFilter filter,
      Map<String, Integer> notCovered,
      Suites suites,
      ContentHashes contents)
      throws AnalyzerException, IOException {
    var key = new CacheKey(contents);
    key.text("filter", filter.toString()).text("not covered", notCovered.toString());
    for (var work : works) {
      key.text("request", work.request().toString()).text("jdk", work.jdk().toString());
      for (var input : work.inputs()) {
        key.content(input);
      }
      for (var folder : work.signatures()) {
        key.signatures(folder);
      }
      for (var jar : suites.on(work.jdk()).classPath()) {
        key.content(jar);
      }
    }
    return key.value();
  }
}
