package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.google.errorprone.util.FindIdentifiers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports transactions that commit offsets for a group by its name alone. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Offsets sent with a bare group id are accepted from a consumer that the group has given up",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class OffsetsWithBareGroupId extends BackendCheck {
  public OffsetsWithBareGroupId() {
    this(SuiteConfig.unset());
  }

  @Inject
  OffsetsWithBareGroupId(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.SEND_OFFSETS, this::look);
  }

  private void look(MethodInvocationTree send, Site site) {
    var group = send.getArguments().get(1);
    if (site.inTest()
        || !isBare(Variables.origin(group, site.path()), site)
        // a producer that wraps another one passes on what its caller says
        || site.implementsOneOf(Kafka.SEND_OFFSETS)) {
      return;
    }
    var message =
        "with the group id alone the broker cannot tell that the group gave this consumer's partitions to another one, "
            + "and records are processed twice; pass the consumer's groupMetadata()";
    var consumer = onlyConsumerInSight(site);
    if (consumer == null) {
      site.report(group, message);
    } else {
      site.report(group, message, SuggestedFix.replace(group, consumer.name + ".groupMetadata()"));
    }
  }

  private static boolean isBare(ExpressionTree group, Site site) {
    return ApiMatcher.matches(Kafka.BARE_GROUP, group, site.state())
        || site.state()
            .getTypes()
            .isSameType(ASTHelpers.getType(group), site.state().getSymtab().stringType);
  }

  private static Symbol onlyConsumerInSight(Site site) {
    Symbol only = null;
    for (var variable : FindIdentifiers.findAllIdents(site.state())) {
      if (Symbols.isSubclass(
          site.state().getTypes().erasure(variable.type).tsym, Kafka.CONSUMER, site.state())) {
        if (only != null) {
          return null;
        }
        only = variable;
      }
    }
    return only;
  }
}
