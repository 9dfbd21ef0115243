package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Error Prone refuses to start when two checks share a name, so ours must be nobody else's. */
class RuleNamesTest {
  @Test
  void noRuleSharesItsNameWithAnotherSuitesCheck() throws IOException {
    var ours = Rules.ids();
    for (var suite : CheckNames.SUITES) {
      var theirs = CheckNames.in(suite);
      assertTrue(theirs.size() > 0, suite + " has no check, so nothing was compared");
      var clash = new TreeSet<>(ours);
      clash.retainAll(theirs);
      assertEquals(Set.of(), clash, suite);
    }
  }

  @Test
  void noTwoRulesShareAName() throws IOException {
    assertEquals(Rules.ids().size(), Set.copyOf(Rules.ids()).size());
  }
}
