package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.NewClassTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import javax.inject.Inject;

/** Reports Kafka Streams clients that are started although nobody is told when they die. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "If this client dies of an exception, the process lives on and nobody is told",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class StreamsWithoutFailureHandler extends BackendCheck {
  public StreamsWithoutFailureHandler() {
    this(SuiteConfig.unset());
  }

  @Inject
  StreamsWithoutFailureHandler(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(KafkaStreams.CLIENT, this::look);
  }

  private void look(NewClassTree creation, Site site) {
    if (site.inTest()) {
      return;
    }
    var fate = Fate.of(site.path(), site.state());
    if (!fate.isLost()
        && !fate.isReturned()
        && fate.takers().isEmpty()
        && ApiMatcher.matchesAny(KafkaStreams.START, fate.calls(), site.state())
        && !ApiMatcher.matchesAny(KafkaStreams.WATCH_STATE, fate.calls(), site.state())) {
      site.report(
          creation,
          "an exception in the topology shuts this client down while the process lives on and looks healthy; set an "
              + "uncaught exception handler before start, and let it decide or alert");
    }
  }
}
