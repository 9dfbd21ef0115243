package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the methods of a compilation unit do for a message, by themselves and through each other.
 * Each method is summarised when a rule first asks for it, for all roles and all rules.
 */
final class Summaries {
  /** The roles of the methods that code calls or refers to, and which of them are of its unit. */
  private record Summary(Set<Role> plays, Set<MethodTree> calls) {}

  private final Unit unit;
  private final VisitorState state;
  private final Map<MethodTree, Summary> known = new HashMap<>();

  Summaries(Unit unit, VisitorState state) {
    this.unit = unit;
    this.state = state;
  }

  /**
   * Whether code plays a role on some way, now or later: lambdas and method references inside it
   * count as run.
   */
  boolean mayPlay(Role role, Tree code) {
    return mayPlay(role, summarise(code), new HashSet<>());
  }

  private boolean mayPlay(Role role, Summary summary, Set<MethodTree> visited) {
    if (summary.plays().contains(role)) {
      return true;
    }
    for (var method : summary.calls()) {
      if (visited.add(method)
          && mayPlay(role, known.computeIfAbsent(method, this::summarise), visited)) {
        return true;
      }
    }
    return false;
  }

  private Summary summarise(Tree code) {
    var summary = new Summary(new HashSet<>(), new LinkedHashSet<>());
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        note(call, ASTHelpers.getSymbol(call));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        note(reference, ASTHelpers.getSymbol(reference));
        return super.visitMemberReference(reference, null);
      }

      private void note(Tree tree, Symbol symbol) {
        var declaration = symbol instanceof MethodSymbol method ? unit.declaration(method) : null;
        if (declaration != null && declaration.getBody() != null) {
          summary.calls().add(declaration);
        }
        for (var role : Brokers.ROLES) {
          if (Roles.plays(role, tree, unit.config(), state)) {
            summary.plays().add(role);
          }
        }
      }
    }.scan(code, null);
    return summary;
  }
}
