package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/** Reports chains of {@code instanceof} over a sealed type that forget some of its types. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This chain forgets a type, and the compiler cannot tell",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class SealedChainIncomplete extends BackendCheck {
  public SealedChainIncomplete() {
    this(SuiteConfig.unset());
  }

  @Inject
  SealedChainIncomplete(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.chains(SealedChainIncomplete::look);
  }

  private static void look(IfTree chain, Site site) {
    var subject = subject(chain.getCondition());
    if (subject == null || !isSealed(subject.type.tsym) || site.inTest()) {
      return;
    }
    var tested = new ArrayList<Type>();
    boolean leaves = true;
    StatementTree at = chain;
    while (at instanceof IfTree link) {
      if (subject(link.getCondition()) != subject) {
        // another question, or one with a guard: its answer may be about any type
        return;
      }
      tested.add(ASTHelpers.getType(test(link.getCondition()).getType()));
      leaves &= leaves(link.getThenStatement());
      at = link.getElseStatement();
    }
    // what stands behind a chain whose branches all leave is its else
    if (at != null || leaves || tested.size() < 2) {
      return;
    }
    var missing = missing((ClassSymbol) subject.type.tsym, tested, site);
    if (!missing.isEmpty()) {
      site.report(
          chain,
          "%s may also be %s, for which nothing happens here; write a switch over %s without default, which does not "
                  .formatted(subject.name, inWords(missing), subject.type.tsym.getSimpleName())
              + "compile until every type has its case");
    }
  }

  /** The variable that is asked for its type, and for nothing else; null if that is not so. */
  private static VarSymbol subject(ExpressionTree condition) {
    var test = test(condition);
    return test != null && ASTHelpers.getSymbol(test.getExpression()) instanceof VarSymbol asked
        ? asked
        : null;
  }

  private static InstanceOfTree test(ExpressionTree condition) {
    // a pattern with components may refuse some values of its type
    return ASTHelpers.stripParentheses(condition) instanceof InstanceOfTree test
            && test.getType() != null
        ? test
        : null;
  }

  private static boolean isSealed(Symbol type) {
    return type instanceof ClassSymbol && type.getModifiers().contains(Modifier.SEALED);
  }

  private static boolean leaves(StatementTree branch) {
    var last = branch;
    if (branch instanceof BlockTree block) {
      var statements = block.getStatements();
      last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }
    return last instanceof ReturnTree || last instanceof ThrowTree || last instanceof ContinueTree;
  }

  /** The permitted types, down to those that are not sealed themselves, that no test covers. */
  private static List<ClassSymbol> missing(ClassSymbol sealed, List<Type> tested, Site site) {
    var types = site.state().getTypes();
    if (tested.stream()
        .anyMatch(t -> types.isSubtype(types.erasure(sealed.type), types.erasure(t)))) {
      return List.of();
    }
    boolean open =
        !sealed.getModifiers().contains(Modifier.ABSTRACT)
            || !sealed.getModifiers().contains(Modifier.SEALED);
    return Stream.concat(
            open ? Stream.of(sealed) : Stream.of(),
            isSealed(sealed)
                ? permitted(sealed).flatMap(p -> missing(p, tested, site).stream())
                : Stream.of())
        .distinct()
        .toList();
  }

  private static Stream<ClassSymbol> permitted(ClassSymbol sealed) {
    // not the field behind it, which differs between the versions of javac
    return sealed.getPermittedSubclasses().stream()
        .map(t -> (ClassSymbol) ((DeclaredType) t).asElement());
  }

  private static String inWords(List<ClassSymbol> types) {
    return types.stream()
        .map(t -> t.getSimpleName().toString())
        .collect(Collectors.joining(" or "));
  }
}
