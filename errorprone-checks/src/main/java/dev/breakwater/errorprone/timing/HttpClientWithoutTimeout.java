package dev.breakwater.errorprone.timing;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
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
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.JdkHttp;
import dev.breakwater.errorprone.vocabulary.SpringWeb;
import javax.inject.Inject;

/** Reports HTTP requests and clients that wait for an answer however long it takes. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Nothing bounds how long this HTTP call waits, so a silent server holds its thread for ever",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class HttpClientWithoutTimeout extends BackendCheck {
  public HttpClientWithoutTimeout() {
    this(SuiteConfig.unset());
  }

  @Inject
  HttpClientWithoutTimeout(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(JdkHttp.NEW_REQUEST, this::lookAtRequest);
    watch.creations(SpringWeb.NEW_TEMPLATE, this::lookAtTemplate);
    watch.creations(SpringWeb.NEW_FACTORY, this::lookAtFactory);
  }

  private void lookAtRequest(MethodInvocationTree newBuilder, Site site) {
    if (isPatient(site)) {
      return;
    }
    var builder = Fate.of(site.path(), site.state());
    if (!builder.isLost()
        && builder.takers().isEmpty()
        && !builder.isReturned()
        && !ApiMatcher.matchesAny(JdkHttp.REQUEST_TIMEOUT, builder.calls(), site.state())
        && Requests.waitForEver(builder, site)) {
      site.report(
          newBuilder,
          "this request has no timeout, so a server that accepts it and never answers holds the waiting thread for "
              + "ever; give it one with timeout(..)",
          timeout(newBuilder, site));
    }
  }

  private void lookAtTemplate(NewClassTree template, Site site) {
    var fate = fateOf(template, site);
    if (fate != null
        && fate.takers().isEmpty()
        && !ApiMatcher.matches(SpringWeb.USE_FACTORY, template, site.state())
        && !ApiMatcher.matchesAny(SpringWeb.REQUEST_FACTORY, fate.calls(), site.state())) {
      site.report(
          template,
          "this RestTemplate waits for connections and responses without limit, so a server that never answers holds "
              + "the calling thread for ever; give it a request factory with timeouts");
    }
  }

  private void lookAtFactory(NewClassTree factory, Site site) {
    var fate = fateOf(factory, site);
    if (fate != null
        && !fate.isReturned()
        && !fate.takers().isEmpty()
        && fate.takers().stream()
            .allMatch(t -> ApiMatcher.matches(SpringWeb.USE_FACTORY, t.getLeaf(), site.state()))
        && !ApiMatcher.matchesAny(SpringWeb.READ_TIMEOUT, fate.calls(), site.state())) {
      site.report(
          factory,
          "this request factory waits for responses without limit, so a server that never answers holds the calling "
              + "thread for ever; call setConnectTimeout(..) and setReadTimeout(..)");
    }
  }

  /** What becomes of a new object; null if it does not matter or cannot be known. */
  private static Fate fateOf(NewClassTree creation, Site site) {
    // the body of an anonymous class may set anything
    if (creation.getClassBody() != null || isPatient(site)) {
      return null;
    }
    var fate = Fate.of(site.path(), site.state());
    return fate.isLost() ? null : fate;
  }

  /** Tests end by themselves, and whoever started a program can stop it. */
  private static boolean isPatient(Site site) {
    return site.inTest() || site.boundary().filter(BoundaryKind.MAIN::equals).isPresent();
  }

  private static SuggestedFix timeout(MethodInvocationTree newBuilder, Site site) {
    var fix = SuggestedFix.builder();
    var duration = "java.time.Duration";
    if (Imports.leavesFree("Duration", duration, site.path().getCompilationUnit())) {
      fix.addImport(duration);
      duration = "Duration";
    }
    return fix.postfixWith(newBuilder, ".timeout(" + duration + ".ofSeconds(30))").build();
  }
}
