package dev.breakwater.errorprone.types;

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
import dev.breakwater.errorprone.vocabulary.SpringRedis;
import javax.inject.Inject;

/** Reports Redis templates that keep values in the form of one version of their classes. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This template writes values by Java serialization",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class JavaSerializationInRedis extends BackendCheck {
  public JavaSerializationInRedis() {
    this(SuiteConfig.unset());
  }

  @Inject
  JavaSerializationInRedis(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringRedis.NEW_TEMPLATE, JavaSerializationInRedis::look);
  }

  private static void look(NewClassTree template, Site site) {
    // the body of an anonymous class may set anything
    if (template.getClassBody() != null || site.inTest()) {
      return;
    }
    var fate = Fate.of(site.path(), site.state());
    if (!fate.isLost()
        && fate.takers().isEmpty()
        && !ApiMatcher.matchesAny(SpringRedis.VALUE_SERIALIZER, fate.calls(), site.state())) {
      site.report(
          template,
          "values are written by Java serialization, so a change to their class makes what is stored unreadable, and "
              + "whoever can write to Redis can have any class of the class path read; set a value serializer");
    }
  }
}
