package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.breakwater.core.RuleFacts;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks on the processor path of a plain javac with Error Prone, the newest that runs on this
 * JDK: the same findings in the same files as through the analyzer.
 */
class PlainErrorProneTest {
  private static final Pattern WARNING =
      Pattern.compile("^(.+\\.java):\\d+: warning: \\[(\\w+)] ", Pattern.MULTILINE);
  private static final String VERSION =
      System.getProperty(
          Runtime.version().feature() >= 21 ? "errorprone.newest" : "errorprone.oldest");

  @TempDir Path output;

  /** What a compiler said, and how it ended. */
  private record Run(int exitCode, String text) {}

  @ParameterizedTest
  @MethodSource("dev.breakwater.verification.Samples#names")
  void findsTheSame(String sample) throws IOException, InterruptedException {
    var root = Samples.folder(sample);
    var run =
        javac(
            root,
            "-XepDisableAllChecks -Xep:BreakwaterFundamentals:DEFAULT"
                + " -Xep:BreakwaterPractice:DEFAULT"
                + flags(Samples.roles(root)));
    assertEquals(0, run.exitCode(), run.text());
    var found =
        WARNING
            .matcher(run.text())
            .results()
            .map(r -> root.relativize(Path.of(r.group(1))) + " " + r.group(2))
            .sorted()
            .toList();
    assertEquals(printedOfErrorProneRules(root), found, run.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Breakwater:Level=EXPERT         | Breakwater:Level=EXPERT: EXPERT is no level; use one of \
          [FUNDAMENTALS, PRACTICE, MASTERY]
          Breakwater:publsh=com.acme.A#b  | Breakwater:publsh is unknown; known after Breakwater: are Level, \
          ResourceFolders, publish, acknowledge, reject, deadLetter, boundary
          Breakwater:publish=com.acme.A.b | Breakwater:publish=com.acme.A.b: 'com.acme.A.b' is not of the form \
          type#method or type#method(types)
          SendResultIgnored:exmpt=A#b     | SendResultIgnored:exmpt is unknown; SendResultIgnored has exempt
          ShortPolling:max=3              | ShortPolling:max is unknown; ShortPolling has no options
          """)
  void refusesASettingOnce(String setting, String complaint)
      throws IOException, InterruptedException {
    var run = javac(Samples.folder("orders"), "-XepOpt:" + setting);
    assertEquals(1, run.exitCode(), run.text());
    var errors = run.text().lines().filter(line -> line.contains("error: ")).toList();
    assertEquals(List.of("error: -XepOpt:" + complaint), errors, run.text());
    assertFalse(run.text().contains("exception has occurred"), run.text());
  }

  private Run javac(Path root, String flags) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    for (var name : "api code comp file main model parser processing tree util".split(" ")) {
      command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    for (var name : List.of("code", "comp")) {
      command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xmaxwarns", "10000"));
    command.addAll(List.of("-XDaddTypeAnnotationsToSymbol=true", "-parameters"));
    command.addAll(List.of("-d", output.toString()));
    command.addAll(List.of("-classpath", Files.readString(root.resolve("target/classpath"))));
    command.addAll(List.of("-processorpath", processorPath(), "-Xplugin:ErrorProne " + flags));
    try (Stream<Path> sources = Files.walk(root.resolve("src/main/java"))) {
      sources.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(command::add);
    }
    // where a compiler that gives up leaves its notes
    var process =
        new ProcessBuilder(command).directory(output.toFile()).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), text);
  }

  private static String processorPath() {
    var path = new ArrayList<>(Jars.resolve("com.google.errorprone:error_prone_core:" + VERSION));
    path.add(Jars.of("dev.breakwater.errorprone.BackendCheck"));
    path.add(Jars.of("dev.breakwater.core.Rule"));
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static String flags(Map<String, String> roles) {
    return roles.entrySet().stream()
        .map(r -> " -XepOpt:Breakwater:" + r.getKey() + "=" + r.getValue())
        .collect(Collectors.joining());
  }

  /**
   * What {@code findings.txt} says of the rules that Error Prone runs and that are on by default.
   */
  private static List<String> printedOfErrorProneRules(Path root) throws IOException {
    var ids =
        Rules.facts().stream()
            .filter(r -> r.engine().equals("errorprone"))
            .map(RuleFacts::id)
            .collect(Collectors.toSet());
    var lines =
        Files.readAllLines(root.resolve("findings.txt")).stream()
            .map(l -> l.split(" "))
            .filter(l -> ids.contains(l[2]) && !l[1].equals("MASTERY"))
            .map(l -> l[0].substring(0, l[0].indexOf(':')) + " " + l[2])
            .sorted()
            .toList();
    assertFalse(lines.isEmpty(), "nothing is expected, so nothing was compared");
    return lines;
  }
}
