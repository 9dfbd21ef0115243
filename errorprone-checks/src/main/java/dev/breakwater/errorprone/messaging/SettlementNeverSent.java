package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Role;
import java.util.List;
import javax.inject.Inject;

/** Reports acknowledgements and rejections that are only described, and never sent. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody subscribes to this acknowledgement or rejection, so it is never sent",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class SettlementNeverSent extends BackendCheck {
  private static final List<Role> SETTLEMENTS =
      List.of(Brokers.ACKNOWLEDGE, Brokers.REJECT, Brokers.DEAD_LETTER);

  public SettlementNeverSent() {
    this(SuiteConfig.unset());
  }

  @Inject
  SettlementNeverSent(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    for (var settlement : SETTLEMENTS) {
      watch.calls(settlement, SettlementNeverSent::look);
      watch.references(settlement, SettlementNeverSent::look);
    }
  }

  private static void look(ExpressionTree settlement, Site site) {
    if (Laziness.isOf(ASTHelpers.getSymbol(settlement), site.state())
        && Calls.resultIsDropped(site.path(), site.state())
        && !site.inTest()) {
      site.report(
          settlement,
          "nothing is sent until somebody subscribes to this call's result, which is dropped, so the message stays "
              + "unsettled and comes again; make it part of the chain that is subscribed to");
    }
  }
}
