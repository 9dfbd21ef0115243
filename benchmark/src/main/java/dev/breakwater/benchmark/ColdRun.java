package dev.breakwater.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles in a new JVM every time, as a build without a daemon does, with the variants in
 * rotation.
 */
final class ColdRun {
  private final List<String> jvmOptions;
  private final Path output;

  ColdRun(List<String> jvmOptions, Path output) {
    this.jvmOptions = jvmOptions;
    this.output = output;
  }

  /** The samples of each variant, one per round. */
  Map<Variant, List<Sample>> run(Workload workload, List<Variant> variants, int rounds)
      throws IOException {
    var samples = new LinkedHashMap<Variant, List<Sample>>();
    variants.forEach(v -> samples.put(v, new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (var variant : variants) {
        samples.get(variant).add(compile(workload, variant));
      }
    }
    return samples;
  }

  private Sample compile(Workload workload, Variant variant) throws IOException {
    var arguments =
        new ArrayList<>(
            workload.options(variant, Files.createDirectories(output.resolve("classes"))));
    workload.tree().sources().forEach(s -> arguments.add(s.toString()));
    var file = output.resolve("javac.args");
    Files.write(file, arguments.stream().map(ColdRun::quote).toList());

    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), ColdCompile.class.getName(), "@" + file));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var answer = new String(process.getInputStream().readAllBytes()).strip().split(" ");
    if (answer.length != 3 || !answer[0].equals("0")) {
      throw new IOException(workload.name() + " does not compile with " + variant.name());
    }
    return new Sample(Long.parseLong(answer[1]), Long.parseLong(answer[2]));
  }

  private static String quote(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
