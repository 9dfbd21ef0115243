package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One compilation unit under evaluation: what the rules found in it, and what they share about it.
 */
public final class Unit {
  private final CompilationUnitTree tree;
  private final SuiteConfig config;
  private final VisitorState state;
  private final RuleListener listener;
  private final Map<BugChecker, List<Description>> findings = new IdentityHashMap<>();
  private final Map<BugChecker, Long> nanos = new IdentityHashMap<>();
  private final Set<BugChecker> failed = new HashSet<>();
  private final Set<String> running;
  private final Map<Tree, Set<String>> silenced = new IdentityHashMap<>();
  private final List<Runnable> last = new ArrayList<>();
  private final Map<Api, List<TreePath>> calls = new HashMap<>();
  private Map<MethodSymbol, MethodTree> methods;
  private Map<MethodSymbol, List<TreePath>> mentions;
  private Summaries summaries;
  private Boolean test;

  /**
   * @param running the names of the rules that look at it
   */
  Unit(CompilationUnitTree tree, SuiteConfig config, Set<String> running, VisitorState state) {
    this.tree = tree;
    this.config = config;
    this.running = running;
    this.state = state;
    this.listener = state.context.get(RuleListener.class);
  }

  boolean isOf(CompilationUnitTree other) {
    return tree == other;
  }

  List<Description> findingsOf(BugChecker check) {
    return findings.getOrDefault(check, List.of());
  }

  SuiteConfig config() {
    return config;
  }

  /** The declaration of a method of this unit, or null if it is declared elsewhere. */
  public MethodTree declaration(MethodSymbol method) {
    if (methods == null) {
      methods = new HashMap<>();
      tree.getTypeDecls().forEach(this::collectMethods);
    }
    return methods.get(method);
  }

  /** What the methods of this unit do. */
  Summaries summaries() {
    if (summaries == null) {
      summaries = new Summaries(this, state);
    }
    return summaries;
  }

  /**
   * Where a method of this unit that is private or annotated is called or referred to, looked for
   * when a rule first asks.
   */
  List<TreePath> mentions(MethodSymbol method) {
    if (mentions == null) {
      mentions = new Mentions(tree).found;
    }
    return mentions.getOrDefault(method, List.of());
  }

  /** Makes the way to a mention only, not to every node that it passes. */
  private static final class Mentions extends TreeScanner<Void, Void> {
    private final Map<MethodSymbol, List<TreePath>> found = new HashMap<>();
    private final List<Tree> way = new ArrayList<>();

    private Mentions(CompilationUnitTree unit) {
      scan(unit, null);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null) {
        way.add(tree);
        tree.accept(this, null);
        way.remove(way.size() - 1);
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      note(call);
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      note(reference);
      return super.visitMemberReference(reference, null);
    }

    private void note(Tree mention) {
      if (ASTHelpers.getSymbol(mention) instanceof MethodSymbol method
          && (method.isPrivate()
              || method.owner.getKind().isClass() && !method.getAnnotationMirrors().isEmpty())) {
        var path = new TreePath((CompilationUnitTree) way.get(0));
        for (var tree : way.subList(1, way.size())) {
          path = new TreePath(path, tree);
        }
        found.computeIfAbsent(method, m -> new ArrayList<>()).add(path);
      }
    }
  }

  /** The calls of these methods in this unit, looked for when a rule first asks. */
  List<TreePath> calls(Api methods) {
    return calls.computeIfAbsent(methods, this::findCalls);
  }

  private List<TreePath> findCalls(Api methods) {
    var found = new ArrayList<TreePath>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (ApiMatcher.matches(methods, call, state)) {
          found.add(getCurrentPath());
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(new TreePath(tree), null);
    return List.copyOf(found);
  }

  private void collectMethods(Tree type) {
    if (type instanceof ClassTree declared) {
      for (var member : declared.getMembers()) {
        if (member instanceof MethodTree method && ASTHelpers.getSymbol(method) != null) {
          methods.put(ASTHelpers.getSymbol(method), method);
        } else {
          collectMethods(member);
        }
      }
    }
  }

  /** Whether this is test code, where many a shortcut is meant. */
  boolean isTest() {
    if (test == null) {
      test = Boundaries.isTest(tree, state);
    }
    return test;
  }

  void report(BugChecker rule, TreePath path, Description finding) {
    if (!isSuppressed(rule, path)) {
      findings.computeIfAbsent(rule, r -> new ArrayList<>()).add(finding);
    }
  }

  private boolean isSuppressed(BugChecker rule, TreePath path) {
    boolean suppressed = false;
    for (var at : path) {
      if (at instanceof VariableTree || at instanceof MethodTree || at instanceof ClassTree) {
        if (rule.isSuppressed(at, state)) {
          silenced.computeIfAbsent(at, d -> new HashSet<>()).add(rule.canonicalName());
          suppressed = true;
        } else {
          suppressed |= saysAll(at) || isGenerated(at);
        }
      }
    }
    return suppressed;
  }

  /** Whether a rule looks at this unit to its end, so that its silence means something. */
  boolean isRunning(String rule) {
    return running.contains(rule) && failed.stream().noneMatch(f -> f.canonicalName().equals(rule));
  }

  /** Whether a finding of a rule was silenced by a declaration's own annotation. */
  boolean isSilenced(Tree declaration, String rule) {
    return silenced.getOrDefault(declaration, Set.of()).contains(rule);
  }

  /** Has something done once all rules have looked at the whole unit. */
  void atLast(Runnable work) {
    last.add(work);
  }

  private static boolean saysAll(Tree declaration) {
    var suppress = ASTHelpers.getAnnotation(declaration, SuppressWarnings.class);
    return suppress != null && List.of(suppress.value()).contains("all");
  }

  private boolean isGenerated(Tree declaration) {
    if (!(declaration instanceof ClassTree)
        || !state.errorProneOptions().disableWarningsInGeneratedCode()) {
      return false;
    }
    var symbol = ASTHelpers.getSymbol(declaration);
    return symbol != null
        && symbol.getAnnotationMirrors().stream()
            .anyMatch(a -> a.type.tsym.getSimpleName().contentEquals("Generated"));
  }

  void spent(BugChecker rule, long time) {
    if (listener != null) {
      nanos.merge(rule, time, Long::sum);
    }
  }

  /**
   * A rule threw. A class that is missing from the class path is no failure: the rule cannot know,
   * and is silent.
   */
  void failed(BugChecker rule, Throwable error) {
    if (error instanceof CompletionFailure || !failed.add(rule)) {
      return;
    }
    if (listener != null) {
      listener.failed(rule.canonicalName(), tree.getSourceFile().getName(), error);
    } else {
      var first = tree.getTypeDecls().isEmpty() ? tree : tree.getTypeDecls().get(0);
      findings
          .computeIfAbsent(rule, r -> new ArrayList<>())
          .add(
              rule.buildDescription(first)
                  .setMessage(
                      "this rule failed here and looked at nothing more in this file ("
                          + error
                          + "); the other rules went on; please report it to Breakwater")
                  .build());
    }
  }

  void finish() {
    last.forEach(Runnable::run);
    if (listener != null) {
      nanos.forEach((rule, time) -> listener.spent(rule.canonicalName(), time));
    }
  }
}
