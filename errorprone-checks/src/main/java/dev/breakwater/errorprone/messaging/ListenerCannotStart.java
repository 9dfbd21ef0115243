package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reports listener annotations at which the application fails to start. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The application cannot start with this listener",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class ListenerCannotStart extends BackendCheck {
  private static final Types LISTENERS =
      Types.union(SpringKafka.LISTENER, SpringAmqp.LISTENER, SpringJms.LISTENER);

  /** The attributes of a Kafka listener of which only one may be given. */
  private static final List<String> SOURCES = List.of("topics", "topicPattern", "topicPartitions");

  public ListenerCannotStart() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerCannotStart(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringKafka.LISTENER, this::lookAtSources);
    watch.annotations(SpringKafka.LISTENER, this::lookAtHandlers);
    watch.annotations(LISTENERS, this::lookAtId);
  }

  private void lookAtSources(AnnotationTree listener, Site site) {
    if (SOURCES.stream().filter(s -> isGiven(listener, s)).count() > 1 && !site.inTest()) {
      site.report(
          listener,
          "topics, topicPattern and topicPartitions exclude each other, so the container refuses to start; keep one");
    }
  }

  private static boolean isGiven(AnnotationTree listener, String attribute) {
    var assignment = Attributes.of(listener, attribute);
    return assignment != null
        && !"".equals(ASTHelpers.constValue(assignment.getExpression()))
        && !(assignment.getExpression() instanceof NewArrayTree array
            && array.getInitializers().isEmpty());
  }

  private void lookAtHandlers(AnnotationTree listener, Site site) {
    if (site.annotated() instanceof ClassTree type
        && type.getKind() == Tree.Kind.CLASS
        && !type.getModifiers().getFlags().contains(Modifier.ABSTRACT)
        && !site.inTest()
        && !hasHandler(ASTHelpers.getSymbol(type), site)) {
      site.report(
          listener,
          "a listener on a class hands records to its @KafkaHandler methods, and without any the application does not "
              + "start; annotate the methods, or move @KafkaListener to one");
    }
  }

  /** Handlers may be inherited, or told by an annotation of the team's own. */
  private static boolean hasHandler(Symbol type, Site site) {
    return site.state().getTypes().closure(type.type).stream()
        .flatMap(t -> t.tsym.getEnclosedElements().stream())
        .anyMatch(m -> isHandler(m) || annotationsOf(m).anyMatch(ListenerCannotStart::isHandler));
  }

  private static boolean isHandler(Element element) {
    return annotationsOf(element)
        .anyMatch(a -> SpringKafka.HANDLER.names().contains(a.getQualifiedName().toString()));
  }

  private static Stream<TypeElement> annotationsOf(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(a -> (TypeElement) a.getAnnotationType().asElement());
  }

  private void lookAtId(AnnotationTree listener, Site site) {
    var id = Attributes.textOf(listener, "id");
    // an expression may have another value each time
    if (id == null || id.isBlank() || id.contains("#{") || site.inTest()) {
      return;
    }
    for (var member : ASTHelpers.findEnclosingNode(site.path(), ClassTree.class).getMembers()) {
      if (member == site.annotated()) {
        return;
      }
      if (member instanceof MethodTree method
          && method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> isSameType(a, listener) && id.equals(Attributes.textOf(a, "id")))) {
        site.report(
            Attributes.of(listener, "id"),
            "another listener of this class has the same id, so the registry refuses this one and the application does "
                + "not start; give each its own");
        return;
      }
    }
  }

  private static boolean isSameType(AnnotationTree one, AnnotationTree other) {
    return ASTHelpers.getSymbol(one.getAnnotationType())
        == ASTHelpers.getSymbol(other.getAnnotationType());
  }
}
