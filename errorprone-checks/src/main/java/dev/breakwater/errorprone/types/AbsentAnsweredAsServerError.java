package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.SpringData;
import java.util.Set;
import javax.inject.Inject;

/**
 * Reports request handlers that throw a bare NoSuchElementException for a row that is not there.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What does not exist is answered as if the server had failed",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class AbsentAnsweredAsServerError extends BackendCheck {
  public AbsentAnsweredAsServerError() {
    this(SuiteConfig.unset());
  }

  @Inject
  AbsentAnsweredAsServerError(SuiteConfig config) {
    super(config);
  }

  private static final Api UNWRAP =
      Api.methods("java.util.Optional#get", "java.util.Optional#orElseThrow()");

  private static final String ANSWER = "org.springframework.web.server.ResponseStatusException";

  @Override
  protected void watch(Watch watch) {
    watch.calls(UNWRAP, AbsentAnsweredAsServerError::look);
  }

  private static void look(MethodInvocationTree unwrap, Site site) {
    if (!site.inTest()
        && site.knows(SpringData.REPOSITORIES)
        && isQuery(Variables.origin(Receivers.of(unwrap), site.path()), site)
        && site.servedBoundaries().equals(Set.of(BoundaryKind.HTTP))
        && !isAnsweredFor(site)
        && !Paths.containsAnywhere(site.body(), AbsentAnsweredAsServerError::asks)) {
      site.report(
          unwrap,
          "for an id that nobody knows this throws a NoSuchElementException, which is answered with 500 and alarms who "
              + "watches the service; throw what stands for 404",
          notFound(unwrap, site));
    }
  }

  private static boolean isQuery(Tree value, Site site) {
    return value instanceof MethodInvocationTree query
        && SpringData.REPOSITORIES.names().stream()
            .anyMatch(r -> Symbols.isSubclass(ASTHelpers.getSymbol(query).owner, r, site.state()));
  }

  private static boolean asks(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      var name = ASTHelpers.getSymbol(call).name.toString();
      return name.equals("isPresent") || name.equals("isEmpty") || name.startsWith("exists");
    }
    return false;
  }

  /** Whether a try statement, or a handler in the same class, may turn it into another answer. */
  private static boolean isAnsweredFor(Site site) {
    for (var tree : site.path()) {
      if (tree instanceof TryTree attempt && !attempt.getCatches().isEmpty()
          || tree instanceof ClassTree type && hasHandler(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHandler(ClassTree type) {
    return type.getMembers().stream()
        .anyMatch(
            m ->
                m instanceof MethodTree method
                    && method.getModifiers().getAnnotations().stream()
                        .anyMatch(AbsentAnsweredAsServerError::isHandler));
  }

  private static boolean isHandler(AnnotationTree annotation) {
    var type = ASTHelpers.getSymbol(annotation.getAnnotationType());
    return type != null && type.getSimpleName().contentEquals("ExceptionHandler");
  }

  private static SuggestedFix notFound(MethodInvocationTree unwrap, Site site) {
    var optional = site.state().getSourceForNode(Receivers.of(unwrap));
    return optional != null && Symbols.isOnClassPath(ANSWER, site.state())
        ? SuggestedFix.builder()
            .replace(
                unwrap,
                optional + ".orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))")
            .addImport(ANSWER)
            .addImport("org.springframework.http.HttpStatus")
            .build()
        : SuggestedFix.emptyFix();
  }
}
