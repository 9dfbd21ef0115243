package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.stream.Stream;
import javax.inject.Inject;

/** Reports Kafka listeners that return a value which is sent nowhere. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What this listener returns is dropped, since nothing says where to send it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class ListenerResultDropped extends BackendCheck {
  public ListenerResultDropped() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerResultDropped(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringKafka.LISTENER_ANNOTATIONS, this::look);
  }

  private void look(AnnotationTree listener, Site site) {
    if (site.annotated() instanceof MethodTree method
        && isPlainValue(ASTHelpers.getType(method.getReturnType()), site)
        && !isSent(ASTHelpers.getSymbol(method), site)
        && !site.inTest()) {
      site.report(
          method.getReturnType(),
          "the container drops this result without a word; say with @SendTo where it goes, or return nothing");
    }
  }

  /** Messages name their topic themselves, and futures tell the container when work is done. */
  private static boolean isPlainValue(Type result, Site site) {
    return result != null
        && (result.isPrimitive()
            || Stream.of("java.lang.CharSequence", "java.lang.Number", "java.lang.Boolean")
                .anyMatch(t -> Symbols.isSubclass(result.tsym, t, site.state()))
            || ASTHelpers.isRecord(result.tsym));
  }

  /** The annotation may stand on the class, or be inherited with the method. */
  private static boolean isSent(Symbol.MethodSymbol method, Site site) {
    return Stream.concat(
            Stream.of(method, method.owner),
            ASTHelpers.findSuperMethods(method, site.state().getTypes()).stream())
        .flatMap(s -> s.getAnnotationMirrors().stream())
        .anyMatch(
            a -> SpringKafka.REPLY.names().contains(a.type.tsym.getQualifiedName().toString()));
  }
}
