package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final Finding SEND = finding("SendResultIgnored", "a/A.java", "a");
  private static final Finding OTHER = finding("SendResultIgnored", "b/B C.java", "b");
  private static final Finding WAIT = finding("TimedWaitIgnored", "a/A.java", "c");

  @TempDir private Path folder;

  @Test
  void isSortedAndReadBackAsItWasWritten() throws IOException {
    var file = folder.resolve("baseline.txt");
    Baseline.of(Sample.modules(List.of(WAIT, OTHER, SEND))).write(file);
    var text = Files.readString(file);
    assertEquals(
        List.of(
            "SendResultIgnored aaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaa a/A.java",
            "SendResultIgnored bbbbbbbbbbbbbbbb/bbbbbbbbbbbbbbbb b/B C.java",
            "TimedWaitIgnored cccccccccccccccc/cccccccccccccccc a/A.java"),
        text.lines().skip(1).toList());
    Baseline.read(file).write(folder.resolve("again.txt"));
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("again.txt")));
  }

  @Test
  void tellsNewFindingsFromKnownAndGoneOnes() {
    var compared =
        Baseline.of(Sample.modules(List.of(SEND, WAIT)))
            .compare(Sample.modules(List.of(SEND, OTHER)), e -> true, path -> true);
    assertEquals(Set.of(OTHER), compared.fresh());
    assertEquals(List.of("TimedWaitIgnored"), rules(compared.gone()));
    assertEquals(1, compared.rest().size());
    assertEquals(Map.of("SendResultIgnored", 1), compared.grown());
  }

  @Test
  void followsARenamedFile() {
    var renamed = finding("SendResultIgnored", "z/Z.java", "a");
    var compared =
        Baseline.of(Sample.modules(List.of(SEND)))
            .compare(Sample.modules(List.of(renamed)), e -> true, path -> true);
    assertEquals(Set.of(), compared.fresh());
    assertEquals(List.of(), compared.gone());
    assertEquals(
        Set.of(),
        compared.rest().compare(Sample.modules(List.of(renamed)), e -> true, path -> true).fresh());
  }

  @Test
  void followsARenamedClassWhoseFileIsGone() {
    var renamed = finding("SendResultIgnored", "z/Z.java", "f", "a");
    var known = Baseline.of(Sample.modules(List.of(SEND, WAIT)));
    var now = Sample.modules(List.of(renamed));
    var compared = known.compare(now, e -> true, path -> false);
    assertEquals(Set.of(), compared.fresh());
    assertEquals(List.of("TimedWaitIgnored"), rules(compared.gone()));
    assertEquals(Set.of(), compared.rest().compare(now, e -> true, path -> true).fresh());
    assertEquals(
        Set.of(renamed), known.compare(now, e -> true, path -> true).fresh(), "it was copied");
  }

  @Test
  void aBaselineWithoutLocalFingerprintsKnowsNoRenamedClass() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("baseline.txt"),
            "# Breakwater baseline, version 2\nSendResultIgnored aaaaaaaaaaaaaaaa a/A.java\n");
    var renamed = finding("SendResultIgnored", "z/Z.java", "f", "a");
    var old = Baseline.read(file);
    assertEquals(
        Set.of(), old.compare(Sample.modules(List.of(SEND)), e -> true, path -> true).fresh());
    assertEquals(
        Set.of(renamed),
        old.compare(Sample.modules(List.of(renamed)), e -> true, path -> false).fresh());
  }

  @Test
  void aCopyOfAKnownFindingIsNew() {
    var copy = finding("SendResultIgnored", "z/Z.java", "a");
    var compared =
        Baseline.of(Sample.modules(List.of(SEND)))
            .compare(Sample.modules(List.of(copy, SEND)), e -> true, path -> true);
    assertEquals(Set.of(copy), compared.fresh());
  }

  @Test
  void whatWasNotLookedForIsNotGone() {
    var compared =
        Baseline.of(Sample.modules(List.of(SEND, WAIT)))
            .compare(
                Sample.modules(List.of(SEND)),
                e -> !e.rule().equals("TimedWaitIgnored"),
                path -> true);
    assertEquals(List.of(), compared.gone());
    assertEquals(Set.of("SendResultIgnored", "TimedWaitIgnored"), compared.rest().rules());
  }

  @Test
  void oneMoreHereAndOneLessThereIsNoGrowth() {
    var compared =
        Baseline.of(Sample.modules(List.of(SEND)))
            .compare(Sample.modules(List.of(OTHER)), e -> true, path -> true);
    assertEquals(Map.of(), compared.grown());
  }

  @Test
  void ofTwoEqualEntriesOneMayBeGone() {
    var compared =
        Baseline.of(Sample.modules(List.of(SEND, SEND)))
            .compare(Sample.modules(List.of(SEND)), e -> true, path -> true);
    assertEquals(Set.of(), compared.fresh());
    assertEquals(1, compared.gone().size());
    assertEquals(1, compared.rest().size());
  }

  @Test
  void namesThePlaceOfWhatItCannotRead() throws IOException {
    assertTrouble("", "baseline.txt:1: this is no baseline");
    assertTrouble("{}\n", "baseline.txt:1: this is no baseline");
    assertTrouble("# Breakwater baseline, version 12\n", "baseline.txt:1: this is no baseline");
    assertTrouble("<<<<<<< HEAD\n", "baseline.txt:1: a merge has left its marks here");
    var header = "# Breakwater baseline, version 1\n";
    assertTrouble(header + "<<<<<<< HEAD\n", "baseline.txt:2: a merge has left its marks here");
    assertTrouble(
        header + "\nSendResultIgnored a/A.java\n",
        "baseline.txt:3: 'SendResultIgnored a/A.java' is not of the form");
  }

  @Test
  void namesTheFileThatIsNoText() throws IOException {
    var file = Files.write(folder.resolve("baseline.txt"), new byte[] {'#', (byte) 0xff});
    var trouble = assertThrows(IOException.class, () -> Baseline.read(file));
    assertTrue(
        trouble.getMessage().startsWith("baseline.txt: this is no text file in UTF-8"),
        trouble.getMessage());
    assertThrows(IOException.class, () -> Baseline.read(folder));
  }

  private void assertTrouble(String text, String message) throws IOException {
    var file = Files.writeString(folder.resolve("baseline.txt"), text);
    var trouble = assertThrows(IOException.class, () -> Baseline.read(file));
    assertTrue(trouble.getMessage().startsWith(message), trouble.getMessage());
    assertTrue(trouble.getMessage().endsWith("the goal baseline"), trouble.getMessage());
  }

  private static List<String> rules(List<Baseline.Entry> entries) {
    return entries.stream().map(Baseline.Entry::rule).toList();
  }

  private static Finding finding(String rule, String path, String digit) {
    return finding(rule, path, digit, digit);
  }

  private static Finding finding(String rule, String path, String digit, String localDigit) {
    return new Finding(
        rule,
        Theme.MESSAGING,
        Level.PRACTICE,
        Severity.WARNING,
        path,
        new Finding.Range(1, 1, 1, 2),
        "it is wrong",
        List.of(),
        "A",
        digit.repeat(64),
        localDigit.repeat(64));
  }

  @Test
  void suppressionsAreCountedByModuleAndRule() throws IOException {
    var one = new Event.Suppressed("TimedWaitIgnored", "a/A.java", 3);
    var two = new Event.Suppressed("TimedWaitIgnored", "b/B.java", 9);
    var other = new Event.Suppressed("BareNosonar", "b/B.java", 11);
    var file = folder.resolve("baseline.txt");
    Baseline.of(Sample.modules(List.of(SEND), one, other)).write(file);
    assertEquals(
        List.of(
            "SendResultIgnored aaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaa a/A.java",
            "suppressed BareNosonar 1 com.acme:orders",
            "suppressed TimedWaitIgnored 1 com.acme:orders"),
        Files.readString(file).lines().skip(1).toList());

    var known = Baseline.read(file);
    assertEquals(
        List.of(),
        known.compare(Sample.modules(List.of(SEND), two), e -> true, path -> true).suppressed());
    var grown = known.compare(Sample.modules(List.of(SEND), one, two), e -> true, path -> true);
    assertEquals(
        List.of("1 more of TimedWaitIgnored in com.acme:orders (a/A.java:3, b/B.java:9)"),
        grown.suppressed().stream().map(Object::toString).toList());

    // what is gone leaves the budget, and what is new does not enter it
    grown.rest().write(file);
    assertEquals(
        List.of(
            "SendResultIgnored aaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaa a/A.java",
            "suppressed TimedWaitIgnored 1 com.acme:orders"),
        Files.readString(file).lines().skip(1).toList());
    // a module that nobody looked at keeps its own
    known.compare(List.of(), e -> false, path -> true).rest().write(file);
    assertEquals(4, Files.readAllLines(file).size());
  }

  @Test
  void aBaselineOfOldAllowsAnySuppression() throws IOException {
    var file = folder.resolve("baseline.txt");
    Files.writeString(
        file, "# Breakwater baseline, version 1: x\nSendResultIgnored aaaaaaaaaaaaaaaa a/A.java\n");
    var silenced = new Event.Suppressed("TimedWaitIgnored", "a/A.java", 3);
    var compared =
        Baseline.read(file)
            .compare(Sample.modules(List.of(SEND), silenced), e -> true, path -> true);
    assertEquals(List.of(), compared.suppressed());
    compared.rest().write(file);
    assertTrue(Files.readString(file).startsWith("# Breakwater baseline, version 1"));
  }
}
