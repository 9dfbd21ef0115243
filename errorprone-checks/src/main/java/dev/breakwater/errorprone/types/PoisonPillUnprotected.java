package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.List;
import javax.inject.Inject;

/** Reports listeners that one unreadable record stops. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "One record that cannot be read stops this listener for good",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class PoisonPillUnprotected extends BackendCheck {
  private static final List<String> KEYS = List.of("key.deserializer", "value.deserializer");

  private static final String MESSAGE =
      "%s fails before any error handler sees the record, so the container polls the same poison pill again and again "
          + "and its partition stands still; put an ErrorHandlingDeserializer around it";

  public PoisonPillUnprotected() {
    this(SuiteConfig.unset());
  }

  @Inject
  PoisonPillUnprotected(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringKafka.NEW_CONSUMER_FACTORY, PoisonPillUnprotected::look);
  }

  private static void look(NewClassTree factory, Site site) {
    var arguments = factory.getArguments();
    if (arguments.isEmpty()
        || site.inTest()
        || !site.callsInUnit(SpringKafka.DESERIALIZER_SETTERS).isEmpty()) {
      return;
    }
    if (arguments.size() == 1) {
      lookAtConfiguration(factory, site);
    }
    for (int i = 1; i < arguments.size(); i++) {
      lookAtDeserializer(arguments.get(i), site);
    }
  }

  private static void lookAtConfiguration(NewClassTree factory, Site site) {
    var configuration =
        ConstantMap.at(new TreePath(site.path(), factory.getArguments().get(0)), site::declaration);
    for (var key : KEYS) {
      if (configuration.get(key) instanceof ConstantMap.Value value) {
        var deserializer = NamedClasses.of(value.expression(), site.state());
        if (parses(deserializer, site.state())) {
          site.report(factory, MESSAGE.formatted(deserializer.name));
        }
      }
    }
  }

  private static void lookAtDeserializer(ExpressionTree argument, Site site) {
    if (argument instanceof NewClassTree creation
        && creation.getClassBody() == null
        && ASTHelpers.getSymbol(creation.getIdentifier()) instanceof ClassSymbol deserializer
        && parses(deserializer, site.state())) {
      var fix = SuggestedFix.builder().addImport(SpringKafka.DELEGATING_DESERIALIZER);
      site.report(
          argument,
          MESSAGE.formatted(deserializer.name),
          fix.prefixWith(argument, "new ErrorHandlingDeserializer<>(")
              .postfixWith(argument, ")")
              .build());
    }
  }

  private static boolean parses(ClassSymbol deserializer, VisitorState state) {
    return deserializer != null
        && SpringKafka.PARSING_DESERIALIZERS.stream()
            .anyMatch(d -> Symbols.isSubclass(deserializer, d, state));
  }
}
