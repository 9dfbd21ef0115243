package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Executors;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Reports tasks for other threads that use a client which the thread that gives them away goes on
 * to use.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Two threads use this client, which belongs to one at a time",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ClientSharedAcrossThreads extends BackendCheck {
  private static final String KEEP = "; leave that to the thread that owns it";

  /**
   * A kind of client.
   *
   * @param calls what only one thread at a time may call
   * @param kept whether a listener's container goes on to use the one that it passes
   */
  private record Confinement(Api calls, boolean kept, String message) {}

  private static final List<Confinement> CONFINEMENTS =
      List.of(
          new Confinement(
              Kafka.CONFINED,
              true,
              "a consumer belongs to the thread that polls it, so this call from another one throws "
                  + "ConcurrentModificationException there or here"
                  + KEEP),
          new Confinement(
              RabbitMq.PUBLISH,
              false,
              "two threads publish on this channel, so their frames can mix, upon which the broker closes the connection; "
                  + "give each thread a channel of its own"),
          new Confinement(
              Jms.CONFINED,
              true,
              "a session and what is made of it serve one thread at a time, so this call mixes with those of the other"
                  + KEEP));

  /**
   * Names of methods that wait for the other thread, ask for its end or wake it, or take a lock.
   */
  private static final Pattern WAIT =
      Pattern.compile(
          "join|await.*|waitFor.*|acquire.*|lock.*|tryLock|invokeAll|wakeup|is(Terminated|Done|Alive)");

  public ClientSharedAcrossThreads() {
    this(SuiteConfig.unset());
  }

  @Inject
  ClientSharedAcrossThreads(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.union(Executors.HAND_OFF, Executors.RUN_AT_SHUTDOWN), ClientSharedAcrossThreads::look);
  }

  private static void look(MethodInvocationTree handOff, Site site) {
    if (!isDropped(handOff, site)) {
      return;
    }
    for (var task : tasks(handOff)) {
      for (var confinement : CONFINEMENTS) {
        var inside = Uses.inTask(task, confinement.calls(), site);
        if (!inside.clients.isEmpty()
            && !inside.waits
            && isUsedHere(inside.clients.get(0), confinement, site)) {
          site.report(inside.calls.get(0), confinement.message());
          return;
        }
      }
    }
  }

  /** The code that a call gives to another thread, as far as it stands in the call. */
  private static List<ExpressionTree> tasks(MethodInvocationTree handOff) {
    var given = new ArrayList<ExpressionTree>(handOff.getArguments());
    if (Receivers.of(handOff) instanceof NewClassTree thread) {
      given.add(thread);
    }
    var tasks = new ArrayList<ExpressionTree>();
    for (var argument : given) {
      if (argument instanceof NewClassTree thread && thread.getClassBody() == null) {
        tasks.addAll(thread.getArguments());
      } else {
        tasks.add(argument);
      }
    }
    return tasks;
  }

  /** Whether nobody waits for the task, and no lock is held while it is given away. */
  private static boolean isDropped(MethodInvocationTree handOff, Site site) {
    var executor = Receivers.of(handOff);
    return HandOffs.droppedBy(site.path()) != null
        && !site.inTest()
        // the end of its block waits for all tasks
        && !(executor != null
            && ASTHelpers.getSymbol(executor) instanceof VarSymbol variable
            && variable.getKind() == ElementKind.RESOURCE_VARIABLE)
        && !isGuarded(site.path());
  }

  private static boolean isGuarded(TreePath path) {
    for (var tree : path) {
      if (tree instanceof SynchronizedTree
          || tree instanceof MethodTree method
              && method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the thread that gives the task away uses the client, too, and does not wait first. */
  private static boolean isUsedHere(VarSymbol client, Confinement confinement, Site site) {
    var after = new Uses(confinement.calls(), site);
    after.scan(Following.statements(site.path()), null);
    if (after.clients.contains(client)) {
      return true;
    }
    if (after.waits || after.leaves) {
      return false;
    }
    var loop = outermostLoop(site.path());
    if (loop != null) {
      var again = new Uses(confinement.calls(), site);
      again.scan(loop, null);
      if (!again.waits && again.clients.contains(client)) {
        return true;
      }
    }
    return confinement.kept() && isGivenToListener(client, site);
  }

  private static Tree outermostLoop(TreePath path) {
    Tree loop = null;
    for (var tree : path) {
      if (endsBody(tree)) {
        return loop;
      }
      if (tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof ForLoopTree
          || tree instanceof EnhancedForLoopTree) {
        loop = tree;
      }
    }
    return loop;
  }

  private static boolean endsBody(Tree tree) {
    return tree instanceof MethodTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree;
  }

  private static boolean isGivenToListener(VarSymbol client, Site site) {
    for (var tree : site.path()) {
      if (endsBody(tree)) {
        return tree instanceof MethodTree method
            && client.owner == ASTHelpers.getSymbol(method)
            && client.getKind() == ElementKind.PARAMETER
            && Attributes.annotation(method, Brokers.LISTENER_ANNOTATIONS) != null;
      }
    }
    return false;
  }

  /**
   * The calls that only one thread at a time may make, in a piece of code without the code that it
   * passes on, in the order of the source and up to where it waits for others or is left.
   */
  private static final class Uses extends TreeScanner<Void, Void> {
    private final Api wanted;
    private final Site site;
    private final List<VarSymbol> clients = new ArrayList<>();
    private final List<Tree> calls = new ArrayList<>();
    private final Set<Symbol> own = new HashSet<>();
    private boolean waits;
    private boolean leaves;

    Uses(Api wanted, Site site) {
      this.wanted = wanted;
      this.site = site;
    }

    static Uses inTask(ExpressionTree task, Api wanted, Site site) {
      var uses = new Uses(wanted, site);
      if (task instanceof LambdaExpressionTree lambda) {
        uses.scan(lambda.getBody(), null);
      } else if (task instanceof MemberReferenceTree reference) {
        uses.note(reference, ASTHelpers.getSymbol(reference.getQualifierExpression()));
      } else if (task instanceof NewClassTree creation && creation.getClassBody() != null) {
        uses.scan(creation.getClassBody().getMembers(), null);
      }
      return uses;
    }

    private void note(ExpressionTree call, Symbol client) {
      if (client instanceof VarSymbol variable
          && !own.contains(client)
          && ApiMatcher.matches(wanted, call, site.state())) {
        clients.add(variable);
        calls.add(call);
      }
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return waits || leaves ? null : super.scan(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      super.visitMethodInvocation(call, null);
      waits |= waits(call);
      if (!waits) {
        note(call, ConsumerCalls.consumerOf(call));
      }
      return null;
    }

    private boolean waits(MethodInvocationTree call) {
      var method = ASTHelpers.getSymbol(call);
      return WAIT.matcher(method.name).matches()
          || method.name.contentEquals("get")
              && Symbols.isSubclass(method.owner, "java.util.concurrent.Future", site.state());
    }

    @Override
    public Void visitSynchronized(SynchronizedTree statement, Void unused) {
      waits = true;
      return null;
    }

    /** A client that the code makes is its own. */
    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      own.add(ASTHelpers.getSymbol(variable));
      return super.visitVariable(variable, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }

    @Override
    public Void visitReturn(ReturnTree statement, Void unused) {
      return leave(statement.getExpression());
    }

    @Override
    public Void visitThrow(ThrowTree statement, Void unused) {
      return leave(statement.getExpression());
    }

    @Override
    public Void visitBreak(BreakTree statement, Void unused) {
      return leave(null);
    }

    private Void leave(ExpressionTree last) {
      scan(last, null);
      leaves = true;
      return null;
    }
  }
}
