package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.TreeWalker;
import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.breakwater.core.Option;
import dev.breakwater.core.RuleTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Runs one rule in a real {@link Checker}, with no filter beside it, over a file that is written
 * for it.
 */
public record StyleTester(Class<?> rule, Map<String, String> options) implements RuleTester {
  private static final Pattern MARKED = Pattern.compile("(//|#) flagged$");

  public static StyleTester of(Class<?> rule) {
    return new StyleTester(rule, Map.of());
  }

  @Override
  public StyleTester with(Option<?> option, String value) {
    var more = new TreeMap<>(options);
    more.put(option.name(), value);
    return new StyleTester(rule, more);
  }

  /** The marks do not reach the rule, which would take them for comments. */
  @Override
  public void check(String language, String source) {
    var lines = source.lines().toList();
    var expected = new TreeSet<Integer>();
    IntStream.range(0, lines.size())
        .filter(i -> MARKED.matcher(lines.get(i)).find())
        .forEach(i -> expected.add(i + 1));
    var text = RuleTester.unmarked(source);
    var reported = new TreeSet<Integer>();
    for (var event : events(language, text)) {
      assertEquals(StyleRule.id(rule), event.getViolation().getKey(), event.getMessage());
      assertTrue(
          StyleRule.mayConcern(rule, text),
          "a finding in a file without any of the rule's triggers");
      reported.add(event.getLine());
    }
    assertEquals(expected, reported, text);
  }

  @Override
  public void repair(String bad, String good) {
    throw new UnsupportedOperationException("Checkstyle does not repair");
  }

  /** Everything that the rule logs about a text. */
  public List<AuditEvent> events(String extension, String text) {
    try {
      var directory = Files.createTempDirectory("rule");
      var file = Files.writeString(directory.resolve("Case." + extension), text);
      try {
        return Audit.of(configuration(), file);
      } finally {
        Files.delete(file);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CheckstyleException e) {
      throw new AssertionError(e);
    }
  }

  private DefaultConfiguration configuration() {
    var module = new DefaultConfiguration(rule.getName());
    options.forEach(module::addProperty);
    var root = new DefaultConfiguration(Checker.class.getName());
    if (AbstractCheck.class.isAssignableFrom(rule)) {
      var walker = new DefaultConfiguration(TreeWalker.class.getName());
      walker.addChild(module);
      root.addChild(walker);
    } else {
      root.addChild(module);
    }
    return root;
  }
}
