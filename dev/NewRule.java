import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the three files of a new rule: {@code java dev/NewRule.java errorprone messaging SomeName}. */
public final class NewRule {
  private static final List<String> THEMES = List.of("boundaries", "types", "messaging", "timing", "suppressions");

  private static final String USAGE =
      "usage: java dev/NewRule.java errorprone|checkstyle " + String.join("|", THEMES) + " SomeName";

  public static void main(String[] args) throws IOException {
    if (args.length != 3 || !THEMES.contains(args[1]) || !args[2].matches("[A-Z]\\w+")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    switch (args[0]) {
      case "errorprone" -> errorProne(args[1], args[2]);
      case "checkstyle" -> checkstyle(args[1], args[2]);
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }

  private static void errorProne(String theme, String id) throws IOException {
    write("errorprone-checks", "main/java", "errorprone/" + theme, id + ".java", fill(ERROR_PRONE_CLASS, theme, id));
    write("errorprone-checks", "main/resources", "errorprone/" + theme, id + ".md", fill(PAGE, theme, id));
    write("errorprone-checks", "test/java", "errorprone/" + theme, id + "Test.java", fill(ERROR_PRONE_TEST, theme, id));
  }

  private static void checkstyle(String theme, String id) throws IOException {
    write("checkstyle-rules", "main/java", "checkstyle/" + theme, id + "Check.java", fill(CHECKSTYLE_CLASS, theme, id));
    write("checkstyle-rules", "main/resources", "checkstyle/" + theme, id + ".md", fill(PAGE, theme, id));
    write("checkstyle-rules", "test/java", "checkstyle/" + theme, id + "CheckTest.java", fill(CHECKSTYLE_TEST, theme, id));
  }

  private static String fill(String template, String theme, String id) {
    var group = theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1);
    return template.replace("{theme}", theme).replace("{Theme}", group).replace("{Id}", id);
  }

  private static void write(String module, String kind, String folder, String name, String text) throws IOException {
    var file = Path.of(module, "src").resolve(kind).resolve("dev/breakwater").resolve(folder).resolve(name);
    if (Files.exists(file)) {
      System.err.println(file + " exists; nothing was written over it");
      System.exit(1);
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    System.out.println(file);
  }

  private static final String ERROR_PRONE_CLASS =
      """
      package dev.breakwater.errorprone.{theme};

      import static com.google.errorprone.BugPattern.LinkType.NONE;
      import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

      import com.google.auto.service.AutoService;
      import com.google.errorprone.BugPattern;
      import com.google.errorprone.bugpatterns.BugChecker;
      import com.sun.source.tree.MethodInvocationTree;
      import dev.breakwater.core.Level;
      import dev.breakwater.core.Rule;
      import dev.breakwater.errorprone.BackendCheck;
      import dev.breakwater.errorprone.index.Site;
      import dev.breakwater.errorprone.index.SuiteConfig;
      import dev.breakwater.errorprone.index.Watch;
      import dev.breakwater.errorprone.vocabulary.Api;
      import javax.inject.Inject;

      /** Reports what? */
      @AutoService(BugChecker.class)
      @BugPattern(
          summary = "What goes wrong, in at most a hundred characters",
          altNames = {"Breakwater", "Breakwater{Theme}", "BreakwaterMastery"},
          severity = SUGGESTION,
          linkType = NONE)
      @Rule(level = Level.MASTERY, since = "0.1.0")
      public final class {Id} extends BackendCheck {
        public {Id}() {
          this(SuiteConfig.unset());
        }

        @Inject
        {Id}(SuiteConfig config) {
          super(config);
        }

        @Override
        protected void watch(Watch watch) {
          watch.calls(Api.methods("java.lang.Thread#sleep"), this::look);
        }

        private void look(MethodInvocationTree call, Site site) {
          site.report(call, "what will go wrong; what to do");
        }
      }
      """;

  private static final String ERROR_PRONE_TEST =
      """
      package dev.breakwater.errorprone.{theme};

      import dev.breakwater.errorprone.CheckTester;
      import org.junit.jupiter.api.Test;

      class {Id}Test {
        private final CheckTester tester = CheckTester.of({Id}.class);

        @Test
        void staysQuietAboutAnEdgeCase() {
          tester.check(
              ""\"
              class Orders {
                void pause() {}
              }
              ""\");
        }
      }
      """;

  private static final String CHECKSTYLE_CLASS =
      """
      package dev.breakwater.checkstyle.{theme};

      import com.puppycrawl.tools.checkstyle.api.DetailAST;
      import com.puppycrawl.tools.checkstyle.api.TokenTypes;
      import dev.breakwater.checkstyle.StyleCheck;
      import dev.breakwater.checkstyle.Summary;
      import dev.breakwater.core.Level;
      import dev.breakwater.core.Rule;

      /** Reports what? */
      @Summary(value = "What goes wrong, in at most a hundred characters", triggers = "sleep")
      @Rule(level = Level.MASTERY, since = "0.1.0")
      public final class {Id}Check extends StyleCheck {
        public {Id}Check() {
          super(TokenTypes.METHOD_CALL);
        }

        @Override
        public void visitToken(DetailAST call) {
          report(call);
        }
      }
      """;

  private static final String CHECKSTYLE_TEST =
      """
      package dev.breakwater.checkstyle.{theme};

      import dev.breakwater.checkstyle.StyleTester;
      import org.junit.jupiter.api.Test;

      class {Id}CheckTest {
        private final StyleTester tester = StyleTester.of({Id}Check.class);

        @Test
        void staysQuietAboutAnEdgeCase() {
          tester.check(
              ""\"
              class Orders {
                void pause() {}
              }
              ""\");
        }
      }
      """;

  private static final String PAGE =
      """
      # {Id}

      ## Why

      What fails in production, and where the library's own documentation says so.

      ## Flagged

      ```java bad
      class Orders {
        void pause() throws InterruptedException {
          Thread.sleep(1000); // flagged
        }
      }
      ```

      ## Instead

      ```java good
      class Orders {
        void pause() {}
      }
      ```

      ## When to turn it off

      Where is it meant?
      """;
}
