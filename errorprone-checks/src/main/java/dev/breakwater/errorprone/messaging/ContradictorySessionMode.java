package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Jms;
import javax.inject.Inject;

/**
 * Reports sessions that are asked to be transacted and to acknowledge by themselves, or neither.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Transacted or acknowledging: the two arguments of createSession contradict each other",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ContradictorySessionMode extends BackendCheck {
  private static final int TRANSACTED = 0;

  public ContradictorySessionMode() {
    this(SuiteConfig.unset());
  }

  @Inject
  ContradictorySessionMode(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Jms.CREATE_SESSION, this::look);
  }

  private void look(MethodInvocationTree createSession, Site site) {
    var arguments = createSession.getArguments();
    var transacted = ASTHelpers.constValue(arguments.get(0), Boolean.class);
    var mode = ASTHelpers.constValue(arguments.get(1), Integer.class);
    if (transacted == null || mode == null || site.inTest()) {
      return;
    }
    if (transacted && mode != TRANSACTED) {
      site.report(
          arguments.get(1),
          "a transacted session ignores this mode: its messages stay unacknowledged until commit() is called; say "
              + "SESSION_TRANSACTED, or make the session not transacted",
          transact(createSession, arguments.get(1), site));
    } else if (!transacted && mode == TRANSACTED) {
      site.report(
          arguments.get(1),
          "a session that is not transacted cannot have this mode, so providers refuse to make it or choose another; "
              + "name an acknowledge mode, or pass true");
    }
  }

  private static SuggestedFix transact(
      MethodInvocationTree createSession, ExpressionTree mode, Site site) {
    var fix = SuggestedFix.builder();
    var session =
        SuggestedFixes.qualifyType(
            site.state(), fix, ASTHelpers.getSymbol(createSession).getReturnType().tsym);
    return fix.replace(mode, session + ".SESSION_TRANSACTED").build();
  }
}
