package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.PassedCode;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import dev.breakwater.errorprone.vocabulary.Stages;
import dev.breakwater.errorprone.vocabulary.Waits;
import java.util.Optional;
import javax.inject.Inject;

/** Reports callbacks of Kafka sends that wait, on the thread that everybody's sends depend on. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This callback waits on the producer's only thread, so that all sends wait with it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ProducerCallbackBlocks extends BackendCheck {
  private static final Api SEND = Api.union(Kafka.PUBLISH, SpringKafka.SEND);
  private static final Api CALLBACKS =
      Api.union(Kafka.OUTCOME_CALLBACKS, Stages.OUTCOME_CALLBACKS, Stages.SINGLE_CALLBACKS);
  private static final Api FLUSH = Api.union(Kafka.FLUSH, SpringKafka.FINISH_SENDS);
  private static final Api WAIT =
      Api.union(Waits.JOIN, Waits.JOIN_THREAD, Waits.SLEEP, Waits.QUEUE);

  public ProducerCallbackBlocks() {
    this(SuiteConfig.unset());
  }

  @Inject
  ProducerCallbackBlocks(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SEND, ProducerCallbackBlocks::look);
  }

  private static void look(MethodInvocationTree send, Site site) {
    for (var argument : send.getArguments()) {
      PassedCode.of(argument, CALLBACKS, site).ifPresent(c -> look(c, site));
    }
    for (var call = Receivers.callOn(site.path()); call != null; call = Receivers.callOn(call)) {
      var stage = (MethodInvocationTree) call.getLeaf();
      if (!ApiMatcher.matches(Stages.ON_SAME_THREAD, stage, site.state())) {
        return;
      }
      PassedCode.of(stage.getArguments().get(0), CALLBACKS, site).ifPresent(c -> look(c, site));
    }
  }

  private static void look(PassedCode callback, Site site) {
    if (site.inTest()) {
      return;
    }
    first(callback.body(), FLUSH, site)
        .ifPresentOrElse(
            call ->
                site.report(
                    call,
                    "this waits for the sends that only the thread that runs this callback can complete, so it fails or "
                        + "never returns; do it where the sends are made"),
            () ->
                first(callback.body(), WAIT, site)
                    .ifPresent(
                        call ->
                            site.report(
                                call,
                                "this waits on the producer's only thread, so every send of this producer waits with "
                                    + "it; hand the work to an executor")));
  }

  private static Optional<Tree> first(Tree body, Api wanted, Site site) {
    var found = new Tree[1];
    Paths.contains(
        body,
        t -> {
          boolean is =
              t instanceof MethodInvocationTree
                  && ASTHelpers.getSymbol(t) != null
                  && ApiMatcher.matches(wanted, t, site.state());
          found[0] = is ? t : found[0];
          return is;
        });
    return Optional.ofNullable(found[0]);
  }
}
