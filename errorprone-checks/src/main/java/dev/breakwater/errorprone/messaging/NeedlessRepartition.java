package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Lambdas;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import java.util.List;
import javax.inject.Inject;

/** Reports maps of a stream that keep the key but say that they may not. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "The key stays as it is, but a map makes the next grouping or join send all records anew",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class NeedlessRepartition extends BackendCheck {
  public NeedlessRepartition() {
    this(SuiteConfig.unset());
  }

  @Inject
  NeedlessRepartition(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(KafkaStreams.MAP, this::look);
  }

  private void look(MethodInvocationTree map, Site site) {
    if (!(map.getArguments().get(0) instanceof LambdaExpressionTree mapper)
        || mapper.getParameters().size() != 2
        || site.inTest()) {
      return;
    }
    var pair = Lambdas.resultOf(mapper);
    var parts = partsOf(pair, site);
    if (parts.size() == 2
        && ASTHelpers.getSymbol(mapper.getParameters().get(0))
            .equals(ASTHelpers.getSymbol(parts.get(0)))
        && mayBeGrouped(site)) {
      var message =
          "Kafka Streams cannot know that the key is unchanged, and the next grouping or join writes all records to a "
              + "repartition topic; use mapValues";
      if (map.getTypeArguments().isEmpty()) {
        site.report(mapper, message, mapValues(map, pair, parts.get(1), site));
      } else {
        site.report(mapper, message);
      }
    }
  }

  /** Unless all that happens to the stream is in sight, and nothing there asks for its keys. */
  private static boolean mayBeGrouped(Site site) {
    var stream = Fate.of(site.path(), site.state());
    return stream.isLost()
        || stream.isReturned()
        || !stream.takers().isEmpty()
        || stream.calls().stream()
            .anyMatch(c -> !ApiMatcher.matches(KafkaStreams.RECORD_BY_RECORD, c, site.state()));
  }

  private static SuggestedFix mapValues(
      MethodInvocationTree map, ExpressionTree pair, ExpressionTree value, Site site) {
    return SuggestedFix.builder()
        .merge(SuggestedFixes.renameMethodInvocation(map, "mapValues", site.state()))
        .replace(pair, site.state().getSourceForNode(value))
        .build();
  }

  /** What a key and value pair is made of. */
  private static List<? extends ExpressionTree> partsOf(ExpressionTree pair, Site site) {
    if (pair == null || !ApiMatcher.matches(KafkaStreams.PAIR, pair, site.state())) {
      return List.of();
    }
    return pair instanceof NewClassTree creation
        ? creation.getArguments()
        : ((MethodInvocationTree) pair).getArguments();
  }
}
