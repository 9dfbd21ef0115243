package dev.breakwater.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import dev.breakwater.core.Option;
import dev.breakwater.core.RuleTester;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Runs one Error Prone check through the real compiler, against the real jars of the libraries that
 * a source names.
 */
public record CheckTester(Class<? extends BugChecker> check, List<String> args)
    implements RuleTester {
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

  public static CheckTester of(Class<? extends BugChecker> check) {
    // a rule is tested whatever its level
    return new CheckTester(check, List.of("-Xep:" + check.getSimpleName() + ":WARN"));
  }

  @Override
  public CheckTester with(Option<?> option, String value) {
    return withArgument("-XepOpt:" + check.getSimpleName() + ":" + option.name() + "=" + value);
  }

  /** The same check with one more of Error Prone's flags. */
  public CheckTester withArgument(String argument) {
    var more = new ArrayList<>(args);
    more.add(argument);
    return new CheckTester(check, more);
  }

  @Override
  public void check(String language, String source) {
    assertEquals(JAVA, language, "an Error Prone check reads Java only");
    var expected = new TreeSet<Integer>();
    var lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(MARK)) {
        expected.add(i + 1);
      }
    }
    var messages = new ArrayList<String>();
    var reported = new TreeSet<Integer>();
    for (var finding : findings(source)) {
      reported.add(
          1
              + (int)
                  source
                      .substring(0, (int) finding.getStartPosition())
                      .chars()
                      .filter(c -> c == '\n')
                      .count());
      messages.add(finding.getMessage(null));
    }
    assertEquals(expected, reported, () -> source + "\n" + messages);
  }

  /** The check's diagnostics for a source that compiles. */
  public List<Diagnostic<? extends JavaFileObject>> findings(String source) {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var options = new ArrayList<>(args);
    options.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "--should-stop=ifNoError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-proc:none",
            "-classpath",
            ClientJars.classPathFor(source)));
    var compiler = new BaseErrorProneJavaCompiler(scanner(source));
    var output = new StringWriter();
    boolean ended =
        compiler.getTask(output, null, diagnostics, options, null, List.of(file(source))).call();
    var errors =
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    assertEquals(List.of(), errors, source);
    assertTrue(ended, output::toString);
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getMessage(null).startsWith("[" + check.getSimpleName() + "]"))
        .toList();
  }

  /** The check, and those that the source silences by name. */
  private ScannerSupplier scanner(String source) {
    var checks = new LinkedHashSet<Class<? extends BugChecker>>();
    checks.add(check);
    AllChecksTest.checks().stream()
        .filter(
            c ->
                source.contains("SuppressWarnings")
                    && source.contains("\"" + c.getSimpleName() + "\""))
        .forEach(checks::add);
    return ScannerSupplier.fromBugCheckerClasses(checks);
  }

  private static JavaFileObject file(String source) {
    var type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + source);
    }
    return new SimpleJavaFileObject(
        URI.create("string:///main/" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  @Override
  public void repair(String bad, String good) {
    var type = TYPE.matcher(good);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + good);
    }
    var file = type.group(1) + ".java";
    var arguments = new ArrayList<>(args);
    arguments.addAll(List.of("-classpath", ClientJars.classPathFor(bad + good)));
    BugCheckerRefactoringTestHelper.newInstance(scanner(bad), CheckTester.class)
        .setArgs(arguments.toArray(String[]::new))
        .addInputLines("in/" + Path.of(file), bad)
        .addOutputLines("out/" + Path.of(file), good)
        .doTest();
  }
}
