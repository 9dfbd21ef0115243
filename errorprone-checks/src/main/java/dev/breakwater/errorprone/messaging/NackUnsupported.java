package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports records given back through the method for the other kind of listener, which throws. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This kind of listener cannot give records back in this way, so the call throws",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class NackUnsupported extends BackendCheck {
  public NackUnsupported() {
    this(SuiteConfig.unset());
  }

  @Inject
  NackUnsupported(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SpringKafka.SETTLE_RECORD, this::lookAtRecord);
    watch.calls(SpringKafka.SETTLE_BATCH, this::lookAtBatch);
  }

  private void lookAtRecord(MethodInvocationTree nack, Site site) {
    if (deliveries(nack, site) == Deliveries.BATCH) {
      site.report(
          nack,
          "in a batch listener this throws UnsupportedOperationException; say from which record on the batch is to be "
              + "delivered again",
          SuggestedFix.prefixWith(nack.getArguments().get(0), "0, "));
    }
  }

  private void lookAtBatch(MethodInvocationTree nack, Site site) {
    if (deliveries(nack, site) == Deliveries.ONE) {
      var sleep = nack.getArguments().get(1);
      site.report(
          nack,
          "in a listener of single records this throws UnsupportedOperationException; leave the index out",
          SuggestedFix.replace(
              ASTHelpers.getStartPosition(nack.getArguments().get(0)),
              ASTHelpers.getStartPosition(sleep),
              ""));
    }
  }

  /** What the listener gets whose own parameter is called. */
  private static Deliveries deliveries(MethodInvocationTree nack, Site site) {
    var acknowledgment = ASTHelpers.getSymbol((Tree) Receivers.of(nack));
    if (site.boundary().filter(BoundaryKind.LISTENER::equals).isPresent()) {
      for (var tree : site.path()) {
        if (tree instanceof MethodTree listener) {
          return listener.getParameters().stream()
                  .anyMatch(p -> ASTHelpers.getSymbol(p).equals(acknowledgment))
              ? Deliveries.to(listener)
              : Deliveries.UNKNOWN;
        }
      }
    }
    return Deliveries.UNKNOWN;
  }
}
