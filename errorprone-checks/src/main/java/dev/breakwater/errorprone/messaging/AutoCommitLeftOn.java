package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports Kafka consumers that commit by themselves although the code commits too. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This consumer commits by itself what the code has not committed yet",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class AutoCommitLeftOn extends BackendCheck {
  private static final String KEY = "enable.auto.commit";

  public AutoCommitLeftOn() {
    this(SuiteConfig.unset());
  }

  @Inject
  AutoCommitLeftOn(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(Api.methods("org.apache.kafka.clients.consumer.KafkaConsumer#new"), this::look);
  }

  private void look(NewClassTree creation, Site site) {
    if (creation.getArguments().isEmpty() || site.inTest()) {
      return;
    }
    var configuration = new TreePath(site.path(), creation.getArguments().get(0));
    var setting = ConstantMap.at(configuration, site::declaration).get(KEY);
    if (setting == ConstantMap.Unseen.ABSENT && commits(site)) {
      site.report(
          creation,
          "the consumer commits by itself unless enable.auto.commit is false, so what this code deliberately leaves "
              + "uncommitted is committed all the same and lost; set it to false");
    } else if (setting instanceof ConstantMap.Value value && isTrue(value) && commits(site)) {
      var message =
          "enable.auto.commit is true, so what this code deliberately leaves uncommitted is committed all the same and "
              + "lost; set it to false, or drop the commits";
      if (value.expression() instanceof LiteralTree literal) {
        var off = literal.getValue() instanceof String ? "\"false\"" : "false";
        site.report(creation, message, SuggestedFix.replace(literal, off));
      } else {
        site.report(creation, message);
      }
    }
  }

  private static boolean isTrue(ConstantMap.Value value) {
    var constant = ASTHelpers.constValue(value.expression());
    return constant != null && "true".equalsIgnoreCase(constant.toString());
  }

  private static boolean commits(Site site) {
    return ApiMatcher.matchesAny(
        Kafka.ACKNOWLEDGE, Fate.of(site.path(), site.state()).calls(), site.state());
  }
}
