package dev.breakwater.benchmark;

import dev.breakwater.corpus.MavenCentral;
import dev.breakwater.corpus.PinnedSources;
import dev.breakwater.corpus.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Published sources that are compiled as a whole.
 *
 * @param lines physical lines of all sources
 */
record Workload(String name, SourceTree tree, List<Path> classPath, long lines) {

  static Workload of(PinnedSources pinned, MavenCentral central, Path folder) throws IOException {
    var tree =
        SourceTree.of(
            central.sources(pinned), folder.resolve(pinned.artifactId() + '-' + pinned.version()));
    long lines = 0;
    for (var source : tree.sources()) {
      try (var text = Files.lines(source)) {
        lines += text.count();
      }
    }
    return new Workload(pinned.artifactId(), tree, central.classPath(pinned), lines);
  }

  double kiloLines() {
    return lines / 1000.0;
  }

  /** What javac is told, but for the sources: classes are written, as in a build. */
  List<String> options(Variant variant, Path output) {
    var options = new ArrayList<>(variant.options());
    options.addAll(
        List.of("--release", "17", "-proc:none", "-Xmaxwarns", "100000", "-encoding", "UTF-8"));
    options.addAll(List.of("-d", output.toString(), "-classpath"));
    options.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    return options;
  }
}
