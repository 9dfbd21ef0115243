package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Event.NotAnalysed;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an analysis that takes every small letter for a finding, and a ? for an error. */
class FixRoundsTest {
  private static final String A = "src/A.java";
  private static final String B = "src/B.java";

  @TempDir private Path root;

  private final List<List<Work>> analysed = new ArrayList<>();
  private Map<String, String> refused = Map.of();
  private String encoding = "UTF-8";

  /** What replaces a letter. */
  private Map<Character, String> fixes = Map.of('a', "A", 'b', "B", 'x', "?");

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectory(root.resolve("src"));
  }

  @Test
  void fixesInOneRoundWhatDoesNotTouch() throws Exception {
    write(A, "a b\na\n");
    var fixed = run();
    assertEquals("A B\nA\n", fixed.files().get(0).newText());
    assertEquals(Map.of("RuleA", 2, "RuleB", 1), fixed.files().get(0).rules());
    assertEquals(List.of(), fixed.rest().findings());
    assertEquals(1, analysed.size());
  }

  @Test
  void whatTouchesWaitsForTheNextRound() throws Exception {
    write(A, "a");
    fixes = Map.of('a', "bb", 'b', "B");
    var fixed = run();
    assertEquals("BB", fixed.files().get(0).newText());
    assertEquals(Map.of("RuleA", 1, "RuleB", 2), fixed.files().get(0).rules());
    assertEquals(2, analysed.size());
  }

  @Test
  void endsAfterFiveRounds() throws Exception {
    write(A, "a");
    fixes = Map.of('a', "b", 'b', "c", 'c', "d", 'd', "e", 'e', "f", 'f', "g");
    var fixed = run();
    assertEquals("f", fixed.files().get(0).newText());
    assertEquals(List.of("RuleF"), fixed.rest().findings().stream().map(Finding::rule).toList());
  }

  @Test
  void leavesTheProjectAlone() throws Exception {
    write(A, "a");
    var fixed = run();
    assertEquals("a", Files.readString(root.resolve(A)));
    assertEquals(root.resolve(A), fixed.files().get(0).file());
    for (var work : analysed.get(0)) {
      assertTrue(work.request().sources().stream().noneMatch(s -> s.equals(root.resolve(A) + "")));
    }
  }

  @Test
  void takesBackAFileThatDoesNotCompileAnyMoreAndNoOther() throws Exception {
    write(A, "ax");
    write(B, "b");
    var fixed = run();
    assertEquals(List.of(B), fixed.files().stream().map(Fixed.File::path).toList());
    assertEquals(
        Map.of(A, "with its fixes it does not compile: src/A.java:1: a ? is no letter"),
        fixed.refused());
    assertEquals(2, fixed.rest().findings().size());
  }

  @Test
  void takesBackTheWholeRoundWhereAnotherFileIsBroken() throws Exception {
    write(A, "a");
    write(B, "b");
    write("src/C.java", "!");
    fixes = Map.of('a', "breaks C", 'b', "B");
    var fixed = run();
    assertEquals(List.of(), fixed.files());
    assertEquals(
        "with its fixes, or others, this does not compile: src/C.java:1: refers to A",
        fixed.refused().get(B));
  }

  @Test
  void takesBackAFixThatDoesNotHelp() throws Exception {
    write(A, "a");
    fixes = Map.of('a', "-a");
    var fixed = run();
    assertEquals(List.of(), fixed.files());
    assertEquals(Map.of(A, "its fix of RuleA does not help"), fixed.refused());
  }

  @Test
  void keepsWhatAnEarlierRoundDid() throws Exception {
    write(A, "a");
    fixes = Map.of('a', "x", 'x', "?");
    var fixed = run();
    assertEquals("x", fixed.files().get(0).newText());
    assertEquals(Map.of("RuleA", 1), fixed.files().get(0).rules());
    assertEquals(List.of(A), List.copyOf(fixed.refused().keySet()));
  }

  @Test
  void leavesRefusedFilesAlone() throws Exception {
    write(A, "a");
    write(B, "b");
    refused = Map.of(A, "it is mine");
    var fixed = run();
    assertEquals(List.of(B), fixed.files().stream().map(Fixed.File::path).toList());
    assertEquals(refused, fixed.refused());
  }

  @Test
  void keepsEncodingAndLineEnds() throws Exception {
    encoding = "ISO-8859-1";
    write(A, "\u00e9a\r\nb");
    assertEquals(
        "\u00e9A\r\nB", new String(run().files().get(0).newBytes(), StandardCharsets.ISO_8859_1));
  }

  @Test
  void leavesAFileAloneThatItsEncodingCannotHold() throws Exception {
    encoding = "ISO-8859-1";
    write(A, "a");
    fixes = Map.of('a', "\u20ac");
    assertTrue(run().refused().get(A).contains("encoding"));
    encoding = "UTF-8";
    Files.write(root.resolve(A), new byte[] {'a', (byte) 0xe9});
    assertTrue(run().refused().get(A).contains("encoding"));
  }

  @Test
  void findsItsWayAroundSourcesBesideTheRoot() throws Exception {
    var shop = Files.createDirectories(root.resolve("shop/parent"));
    write(A, "a");
    var copy = SourceCopy.of(shop, List.of(work(root.resolve(A))), root.resolve("copy"));
    assertTrue(copy.contains("../../src/A.java"));
    assertEquals("a", copy.read("../../src/A.java"));
    assertEquals(root.resolve(A), copy.original("../../src/A.java"));
    var request = copy.works().get(0).request();
    assertEquals(
        Path.of("../../src/A.java"),
        Path.of(request.root()).relativize(Path.of(request.sources().get(0))));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text, Charset.forName(encoding));
  }

  private Fixed run() throws IOException, AnalyzerException {
    Work work;
    try (var files = Files.list(root.resolve("src"))) {
      work = work(files.sorted().toArray(Path[]::new));
    }
    var folder = Files.createTempDirectory(root, "copy");
    var copy = SourceCopy.of(root, List.of(work), folder);
    return new FixRounds(copy, this::analyseAgain, f -> true, paths -> refused)
        .run(analyse(List.of(work)));
  }

  private ModuleResult analyseAgain(List<Work> works) {
    analysed.add(works);
    return analyse(works);
  }

  private ModuleResult analyse(List<Work> works) {
    var findings = new ArrayList<Finding>();
    var broken = new ArrayList<NotAnalysed>();
    var request = works.get(0).request();
    for (var source : request.sources()) {
      var path = Path.of(request.root()).relativize(Path.of(source)).toString();
      var lines = text(source).split("\\R");
      if (lines[0].contains("?")) {
        broken.add(new NotAnalysed(path, 1, "a ? is no letter"));
      }
      if (lines[0].contains("breaks C")) {
        broken.add(new NotAnalysed("src/C.java", 1, "refers to A"));
      }
      for (int line = 1; line <= lines.length; line++) {
        for (int column = 1; column <= lines[line - 1].length(); column++) {
          var letter = lines[line - 1].charAt(column - 1);
          if (fixes.containsKey(letter)) {
            findings.add(finding(path, line, column, letter));
          }
        }
      }
    }
    return new ModuleResult(
        ModuleResult.VERSION, "it:app", findings, broken, List.of(), Map.of(), Map.of(), 1, 0);
  }

  private String text(String file) {
    try {
      // Malformed texts are to be read, too.
      return new String(Files.readAllBytes(Path.of(file)), Charset.forName(encoding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding finding(String path, int line, int column, char letter) {
    var range = new Range(line, column, line, column + 1);
    return new Finding(
        "Rule" + Character.toUpperCase(letter),
        Theme.TYPES,
        Level.PRACTICE,
        Severity.WARNING,
        path,
        range,
        "it is small",
        List.of(new Fix("Write it large", List.of(new Edit(path, range, fixes.get(letter))))),
        "A",
        "0123456789abcdef",
        "fedcba9876543210");
  }

  private Work work(Path... sources) throws AnalyzerException {
    var files = List.of(sources);
    return new Work(
        new Request(
            Request.PROTOCOL,
            "app:main",
            root.toString(),
            files.stream().map(Path::toString).toList(),
            List.of(),
            List.of(),
            List.of(),
            encoding,
            Level.PRACTICE,
            Map.of(),
            Map.of(),
            Map.of()),
        Jdk.current(),
        files,
        List.of());
  }
}
