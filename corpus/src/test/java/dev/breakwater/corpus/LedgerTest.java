package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final LabelledFinding TRUE =
      finding("Loud", "a/A.java", 3, Label.TRUE, "loses a message");
  private static final LabelledFinding FALSE =
      finding("Loud", "a/B.java", 5, Label.FALSE, "handled below");
  private static final LabelledFinding DEBATABLE =
      finding("Loud", "a/C.java", 7, Label.DEBATABLE, "best effort");

  private static LabelledFinding finding(
      String rule, String path, int line, Label label, String why) {
    return new LabelledFinding(rule, "org.acme:orders", path, line, "0123456789ab", label, why);
  }

  private static LabelledFinding unread(LabelledFinding f) {
    return new LabelledFinding(
        f.rule(), f.artifact(), f.path(), f.line(), f.fingerprint(), Label.NEW, "");
  }

  @Test
  void knownFindingsKeepTheirLabels() {
    var ledger = Ledger.compare(List.of(TRUE, FALSE), List.of(unread(FALSE), unread(TRUE)));
    assertTrue(ledger.agrees());
    assertEquals(List.of(TRUE, FALSE), ledger.findings());
  }

  @Test
  void bothDirectionsDiffer() {
    var ledger = Ledger.compare(List.of(TRUE), List.of(unread(FALSE)));
    assertFalse(ledger.agrees());
    assertEquals(List.of(unread(FALSE)), ledger.appeared());
    assertEquals(List.of(TRUE), ledger.vanished());
  }

  @Test
  void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
    var tsv = folder.resolve("findings.tsv");
    assertEquals(List.of(), Ledger.read(tsv));
    var ledger =
        Ledger.compare(
            List.of(TRUE, DEBATABLE), List.of(unread(DEBATABLE), unread(TRUE), unread(FALSE)));
    ledger.write(tsv);
    assertEquals(List.of(TRUE, unread(FALSE), DEBATABLE), Ledger.read(tsv));
  }

  @Test
  void brokenLineIsNamed() {
    assertThrows(
        IOException.class,
        () -> LabelledFinding.parse("Loud\torg.acme:orders\ta/A.java:x\t01\ttrue\t"));
    assertThrows(
        IOException.class,
        () -> LabelledFinding.parse("Loud\torg.acme:orders\ta/A.java:1\t01\tmaybe\t"));
    assertThrows(IOException.class, () -> LabelledFinding.parse("Loud"));
  }

  @Test
  void precisionCountsOnlyWhatWasRead() {
    var fresh = finding("Loud", "a/D.java", 9, Label.NEW, "");
    var ledger =
        Ledger.compare(
            List.of(TRUE, FALSE, DEBATABLE),
            List.of(unread(TRUE), unread(FALSE), unread(DEBATABLE), fresh));
    assertEquals(
        """
        | rule | findings | true | false | debatable | unread | precision |
        |---|---:|---:|---:|---:|---:|---:|
        | `Loud` | 4 | 1 | 1 | 1 | 1 | 33 % |
        | all | 4 | 1 | 1 | 1 | 1 | 33 % |

        Nothing was found by `Quiet`.
        """,
        ledger.table(List.of("Quiet", "Loud")));
  }
}
