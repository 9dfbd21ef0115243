package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Printed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints the names that {@code SuppressWarnings} may carry with {@code -Dbless=true}, for the rule
 * that looks for slips in them.
 */
class SuppressibleNamesTest {
  private static final Path TABLE =
      Path.of(
          "../checkstyle-rules/src/main/resources/dev/breakwater/checkstyle/suppressions/suppressible-names.txt");

  private static final String CHECKSTYLE = "com.puppycrawl.tools:checkstyle:12.3.1";

  /** The keys of javac's lint, of JDK 17 to 25. */
  private static final Set<String> JAVAC =
      words(
          """
          all auxiliaryclass cast classfile dangling-doc-comments dep-ann deprecation divzero empty exports fallthrough
          finally identity incubating lossy-conversions missing-explicit-ctor module none opens options output-file-clash
          overloads overrides path preview processing rawtypes removal requires-automatic requires-transitive-automatic
          restricted serial static strictfp synchronization text-blocks this-escape try unchecked varargs
          """);

  /** What Eclipse understands, and names of IntelliJ's that are near others'. */
  private static final Set<String> IDES =
      words(
          """
          boxing hiding incomplete-switch javadoc null nls resource static-access static-method super sync-override
          synthetic-access unlikely-arg-type unqualified-field-access unused
          ConstantConditions DataFlowIssue FieldCanBeLocal FieldMayBeFinal FieldMayBeStatic NullableProblems
          OptionalUsedAsFieldOrParameterType ProtectedMemberInFinalClass RedundantThrows ResultOfMethodCallIgnored
          SameParameterValue SpellCheckingInspection UnstableApiUsage UnusedAssignment UnusedImport UnusedReturnValue
          WeakerAccess
          """);

  @Test
  void theTableIsWhatTheToolsKnow() throws IOException {
    var names = new TreeSet<String>();
    names.addAll(JAVAC);
    names.addAll(IDES);
    CheckNames.SUITES.forEach(suite -> names.addAll(CheckNames.in(suite)));
    Rules.facts()
        .forEach(
            rule -> {
              names.add(rule.id());
              names.addAll(rule.groups());
            });
    names.addAll(checkstyleModules());
    Printed.file(
        TABLE,
        "# printed from javac 17 to 25, this suite, "
            + Stream.concat(CheckNames.SUITES.stream(), Stream.of(CHECKSTYLE))
                .map(c -> c.substring(c.indexOf(':') + 1).replace(':', ' '))
                .collect(Collectors.joining(", "))
            + "\n"
            + String.join("\n", names)
            + "\n");
  }

  @Test
  void javacHasNoKeyThatIsNotListed() {
    var help = new StringWriter();
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(new PrintWriter(help), new PrintWriter(help), "--help-lint");
    var keys =
        help.toString()
            .lines()
            .filter(l -> l.matches("    [a-z].*"))
            .map(l -> l.strip().split("\\s")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(keys.contains("unchecked"), help::toString);
    keys.removeAll(JAVAC);
    assertEquals(Set.of(), keys);
  }

  /** As they are called, and in lower case, as Checkstyle's own filter takes them. */
  private static Set<String> checkstyleModules() {
    var names = new TreeSet<String>();
    Jars.eachClass(
        Jars.resolveAlone(CHECKSTYLE),
        (file, bytes) -> {
          if (file.matches("com/puppycrawl/tools/checkstyle/checks/.*Check\\.class")) {
            var type = file.substring(file.lastIndexOf('/') + 1).replace("Check.class", "");
            names.add(type);
            names.add(type.toLowerCase(Locale.ROOT));
          }
        });
    return names;
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
