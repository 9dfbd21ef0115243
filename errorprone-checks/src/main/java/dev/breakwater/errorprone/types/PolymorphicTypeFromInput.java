package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Json;
import dev.breakwater.errorprone.vocabulary.XStreams;
import java.util.Set;
import javax.inject.Inject;

/** Reports readers that make an object of whatever class the input names. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whoever writes this input chooses the class that is made of it",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class PolymorphicTypeFromInput extends BackendCheck {
  private static final Set<String> ANYTHING =
      Set.of("java.lang.Object", "java.io.Serializable", "java.lang.Comparable");

  /** Validators and permissions that refuse nothing. */
  private static final Set<String> REFUSE_NOTHING =
      Set.of("LaissezFaireSubTypeValidator", "AnyTypePermission");

  public PolymorphicTypeFromInput() {
    this(SuiteConfig.unset());
  }

  @Inject
  PolymorphicTypeFromInput(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Json.DEFAULT_TYPING, PolymorphicTypeFromInput::lookAtDefaultTyping);
    watch.calls(Json.ALLOW_TYPES, PolymorphicTypeFromInput::lookAtBaseType);
    watch.annotations(Json.TYPE_INFO, PolymorphicTypeFromInput::lookAtAnnotation);
    watch.calls(XStreams.ADD_PERMISSION, PolymorphicTypeFromInput::lookAtPermission);
    watch.calls(XStreams.ALLOW_BY_WILDCARD, PolymorphicTypeFromInput::lookAtWildcard);
    watch.calls(XStreams.AUTO_TYPE, PolymorphicTypeFromInput::lookAtSwitch);
  }

  private static void lookAtDefaultTyping(MethodInvocationTree call, Site site) {
    // the old form takes no validator
    if (ASTHelpers.getSymbol(call).name.contentEquals("enableDefaultTyping")
        || mentionsLaxity(call)) {
      report(call, site);
    }
  }

  private static void lookAtPermission(MethodInvocationTree call, Site site) {
    if (mentionsLaxity(call)) {
      report(call, site);
    }
  }

  private static boolean mentionsLaxity(MethodInvocationTree call) {
    return !call.getArguments().isEmpty()
        && Paths.contains(
            call.getArguments().get(0),
            t -> {
              var symbol = ASTHelpers.getSymbol(t);
              return symbol != null && REFUSE_NOTHING.contains(symbol.getSimpleName().toString());
            });
  }

  private static void lookAtBaseType(MethodInvocationTree call, Site site) {
    ExpressionTree type = call.getArguments().get(0);
    if (type instanceof MemberSelectTree literal
        && literal.getIdentifier().contentEquals("class")
        && isAnything(literal.getExpression())) {
      report(call, site);
    }
  }

  private static void lookAtWildcard(MethodInvocationTree call, Site site) {
    if (call.getArguments().stream()
        .anyMatch(a -> Paths.contains(a, t -> "**".equals(ASTHelpers.constValue(t))))) {
      report(call, site);
    }
  }

  private static void lookAtSwitch(MethodInvocationTree call, Site site) {
    if (Boolean.TRUE.equals(ASTHelpers.constValue(call.getArguments().get(0)))) {
      report(call, site);
    }
  }

  private static void lookAtAnnotation(AnnotationTree annotation, Site site) {
    var use = Attributes.of(annotation, "use");
    var annotated = site.annotated();
    Tree type =
        annotated instanceof VariableTree variable
            ? variable.getType()
            : annotated instanceof MethodTree method ? method.getReturnType() : null;
    if (use != null
        && use.getExpression().toString().matches(".*\\b(MINIMAL_)?CLASS")
        && type != null
        && isAnything(type)) {
      report(annotation, site);
    }
  }

  private static boolean isAnything(Tree type) {
    var symbol = ASTHelpers.getSymbol(type);
    return symbol != null && ANYTHING.contains(symbol.getQualifiedName().toString());
  }

  private static void report(Tree tree, Site site) {
    if (!site.inTest()) {
      site.report(
          tree,
          "the input may name any class of the class path, and some run code while they are made, which is how a "
              + "message or request takes a service over; list the classes or packages that are meant");
    }
  }
}
