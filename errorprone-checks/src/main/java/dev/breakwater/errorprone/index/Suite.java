package dev.breakwater.errorprone.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.breakwater.core.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Evaluates all checks of a run together: whichever check is called first for a compilation unit
 * triggers the one pass, and each check then reports its own findings.
 */
public final class Suite {
  /** The annotation whose presence says that a project uses the suite's annotations. */
  private static final String MARKER = "dev.breakwater.annotations.Publishes";

  private final SuiteConfig config;
  private final Map<BugChecker, Consumer<Watch>> checks = new LinkedHashMap<>();
  private Context context;
  private Routes routes;
  private Unit current;

  Suite(SuiteConfig config) {
    this.config = config;
  }

  /** Adds a check to this run. */
  public void enlist(BugChecker check, Consumer<Watch> watch) {
    checks.put(check, watch);
  }

  /** What a check has to say about a unit. */
  public List<Description> findingsOf(
      BugChecker check, CompilationUnitTree tree, VisitorState state) {
    if (current == null || !current.isOf(tree)) {
      current = evaluate(tree, state);
    }
    return current.findingsOf(check);
  }

  private Unit evaluate(CompilationUnitTree tree, VisitorState state) {
    if (context != state.context) {
      routes = route(state);
      context = state.context;
    }
    var unit = new Unit(tree, config, routes.running, state);
    new UnitScanner(routes, unit, state).scan(tree, null);
    unit.finish();
    return unit;
  }

  private Routes route(VisitorState state) {
    var named = state.errorProneOptions().getSeverityMap().keySet();
    var watches = new ArrayList<Watch>();
    checks.forEach(
        (check, watch) -> {
          var level = check.getClass().getAnnotation(Rule.class).level();
          // a group that spans levels says nothing about this rule, its own name or its level's
          // group does
          if (config.level().includes(level)
              || named.contains(check.canonicalName())
              || named.contains(level.group())) {
            var wanted = new Watch(check, config);
            watch.accept(wanted);
            watches.add(wanted);
          }
        });
    complain(state.context);
    return new Routes(watches, state);
  }

  /** Every setting has been read by now: checks read theirs when they are made. */
  private void complain(Context context) {
    var listener = context.get(RuleListener.class);
    var rules = checks.keySet().stream().map(BugChecker::canonicalName).toList();
    for (var complaint : config.complaints(rules)) {
      if (listener != null) {
        listener.refused(complaint);
      } else {
        // As annotation processors report errors; it ends the compilation without a crash.
        Log.instance(context).error("proc.messager", complaint);
      }
    }
  }

  /** The routers of one compilation. */
  static final class Routes {
    final Set<String> running;
    final Router<MethodInvocationTree> calls;
    final Router<MemberReferenceTree> references;
    final Router<NewClassTree> creations;
    final List<Watch.Interest<CatchTree>> catches;
    final Implementations implementations;
    final Map<Name, List<Watch.AnnotationInterest>> annotations;
    final Map<Name, List<Watch.TypeInterest>> dropped;
    final Map<Name, List<Watch.TypeInterest>> thrown;
    final List<Watch.Interest<SwitchTree>> switches;
    final List<Watch.Interest<IfTree>> chains;
    final boolean annotationsPresent;

    Routes(List<Watch> watches, VisitorState state) {
      var names = Names.instance(state.context);
      running = watches.stream().map(Watch::rule).collect(toUnmodifiableSet());
      calls = new Router<>(watches.stream().flatMap(w -> w.calls.stream()).toList(), names);
      references =
          new Router<>(watches.stream().flatMap(w -> w.references.stream()).toList(), names);
      creations = new Router<>(watches.stream().flatMap(w -> w.creations.stream()).toList(), names);
      catches = watches.stream().flatMap(w -> w.catches.stream()).toList();
      implementations =
          new Implementations(
              watches.stream().flatMap(w -> w.implementations.stream()).toList(), state);
      annotations = bySimpleName(watches, names);
      dropped = byName(watches, w -> w.dropped, names);
      thrown = byName(watches, w -> w.thrown, names);
      switches = watches.stream().flatMap(w -> w.switches.stream()).toList();
      chains = watches.stream().flatMap(w -> w.chains.stream()).toList();
      annotationsPresent = Symbols.find(MARKER, state) != null;
    }

    /** By the names of the types: names are unique, so no class has to be looked up. */
    private static Map<Name, List<Watch.TypeInterest>> byName(
        List<Watch> watches, Function<Watch, List<Watch.TypeInterest>> interests, Names names) {
      var byName = new IdentityHashMap<Name, List<Watch.TypeInterest>>();
      for (var watch : watches) {
        for (var interest : interests.apply(watch)) {
          for (var type : interest.types().names()) {
            byName.computeIfAbsent(names.fromString(type), n -> new ArrayList<>()).add(interest);
          }
        }
      }
      return byName;
    }

    private static Map<Name, List<Watch.AnnotationInterest>> bySimpleName(
        List<Watch> watches, Names names) {
      var byName = new IdentityHashMap<Name, List<Watch.AnnotationInterest>>();
      for (var watch : watches) {
        for (var interest : watch.annotations) {
          for (var type : interest.types().names()) {
            var name = names.fromString(type.substring(type.lastIndexOf('.') + 1));
            var interests = byName.computeIfAbsent(name, n -> new ArrayList<>());
            if (!interests.contains(interest)) {
              interests.add(interest);
            }
          }
        }
      }
      return byName;
    }
  }
}
