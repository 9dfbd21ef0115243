package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import dev.breakwater.errorprone.vocabulary.Failures;
import javax.inject.Inject;

/**
 * Reports exceptions that are thrown, or handed to a future or publisher, in place of a caught one
 * and keep only its message.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The new exception keeps only the message of the one that was caught",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class CauseReducedToMessage extends BackendCheck {
  public CauseReducedToMessage() {
    this(SuiteConfig.unset());
  }

  @Inject
  CauseReducedToMessage(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    var uses = new CauseUses(ASTHelpers.getSymbol(clause.getParameter()), site);
    uses.scan(clause.getBlock(), null);
    var successors = uses.successors();
    if (!successors.isEmpty() && losesSomething(clause, site.state())) {
      successors.forEach(exception -> report(exception, clause, site));
    }
  }

  /** Whether the caught exception may tell more than its text, and to somebody who can read it. */
  private static boolean losesSomething(CatchTree clause, VisitorState state) {
    return !isAboutAText(clause, state) && (Catches.isBroad(clause) || !isManagement(state));
  }

  private static boolean isAboutAText(CatchTree clause, VisitorState state) {
    return Catches.typesOf(clause).stream()
        .map(ASTHelpers::getType)
        .allMatch(
            t ->
                t != null
                    && Failures.OF_READING_A_TEXT.stream()
                        .anyMatch(r -> Symbols.isSubclass(t.tsym, r, state)));
  }

  /**
   * Whether a class is called by JMX clients: they may lack the cause's class, so an expected
   * failure is told to them in words.
   */
  private static boolean isManagement(VisitorState state) {
    var type = ASTHelpers.getSymbol(state.findEnclosing(ClassTree.class));
    return Symbols.isSubclass(type, "javax.management.DynamicMBean", state)
        || type != null
            && state.getTypes().closure(type.type).stream()
                .map(t -> t.tsym.getSimpleName().toString())
                .anyMatch(n -> n.endsWith("MBean") || n.endsWith("MXBean"));
  }

  private static void report(NewClassTree exception, CatchTree clause, Site site) {
    var arguments = exception.getArguments();
    if (exception.getClassBody() == null
        && !isSameType(exception, clause, site.state())
        && !isResponse(exception, site.state())
        && takesCause(exception, clause, site.state())) {
      site.report(
          exception,
          "the stack trace and the causes of '"
              + clause.getParameter().getName()
              + "' end here, so nobody can tell where the failure came from; pass it on as the cause",
          SuggestedFix.postfixWith(
              arguments.get(arguments.size() - 1), ", " + clause.getParameter().getName()));
    }
  }

  /** The same failure, told with more words, is its author's way to complete the message. */
  private static boolean isSameType(NewClassTree exception, CatchTree clause, VisitorState state) {
    return Catches.typesOf(clause).stream()
        .allMatch(
            t ->
                ASTHelpers.isSameType(ASTHelpers.getType(t), ASTHelpers.getType(exception), state));
  }

  /** An exception that is the answer to a request carries what the caller may know, and no more. */
  private static boolean isResponse(NewClassTree exception, VisitorState state) {
    var type = ASTHelpers.getType(exception);
    return type != null
        && EntryPoints.RESPONSES.names().stream()
            .anyMatch(r -> Symbols.isSubclass(type.tsym, r, state));
  }

  /**
   * Whether the class has an accessible constructor of the same parameters and the cause behind
   * them.
   */
  private static boolean takesCause(NewClassTree exception, CatchTree clause, VisitorState state) {
    var used = ASTHelpers.getSymbol(exception);
    if (used.isVarArgs()) {
      return false;
    }
    var cause = ASTHelpers.getType(clause.getParameter());
    for (var member :
        ((ClassSymbol) used.owner).members().getSymbolsByName(state.getNames().init)) {
      if (member instanceof MethodSymbol constructor
          && isAccessible(constructor, state)
          && isSameWithCause(used, constructor, cause, state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameWithCause(
      MethodSymbol used, MethodSymbol constructor, Type cause, VisitorState state) {
    var types = state.getTypes();
    var before = used.params();
    var after = constructor.params();
    if (after.size() != before.size() + 1) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!types.isSameType(before.get(i).type, after.get(i).type)) {
        return false;
      }
    }
    var last = after.get(after.size() - 1).type;
    return types.isSubtype(last, state.getSymtab().throwableType) && types.isSubtype(cause, last);
  }

  private static boolean isAccessible(MethodSymbol constructor, VisitorState state) {
    var here = ASTHelpers.getSymbol(state.findEnclosing(ClassTree.class));
    return (constructor.flags() & Flags.PUBLIC) != 0
        || (constructor.flags() & Flags.PRIVATE) == 0
            && here != null
            && constructor.packge() == here.packge();
  }
}
