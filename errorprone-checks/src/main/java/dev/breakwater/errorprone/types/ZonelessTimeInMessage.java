package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Brokers;
import javax.inject.Inject;

/** Reports messages that hold a date and time of day, but no zone. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A time without a zone means another moment at the receiver",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class ZonelessTimeInMessage extends BackendCheck {
  public ZonelessTimeInMessage() {
    this(SuiteConfig.unset());
  }

  @Inject
  ZonelessTimeInMessage(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.PUBLISH, ZonelessTimeInMessage::look);
  }

  private static void look(MethodInvocationTree send, Site site) {
    for (ExpressionTree argument : send.getArguments()) {
      var time = zoneless(ASTHelpers.getType(argument));
      if (time != null && !site.inTest()) {
        var message =
            "%s.%s is read on another machine, where the same digits are another moment, and each autumn one hour comes "
                + "twice; send an Instant or an OffsetDateTime";
        site.report(argument, message.formatted(time.owner.getSimpleName(), time.name));
        return;
      }
    }
  }

  /** Of the payload's own class, or of the class that a record or message wraps; null if none. */
  private static Symbol zoneless(Type type) {
    if (type == null || type.isPrimitive()) {
      return null;
    }
    var own = zonelessField(type.tsym);
    for (var wrapped = type.getTypeArguments();
        own == null && wrapped.nonEmpty();
        wrapped = wrapped.tail) {
      own = zonelessField(wrapped.head.tsym);
    }
    return own;
  }

  private static Symbol zonelessField(Symbol type) {
    if (type.members() != null && !type.getQualifiedName().toString().startsWith("java")) {
      for (var member : type.members().getSymbols(m -> m instanceof VarSymbol && !m.isStatic())) {
        if (member.type.tsym.getQualifiedName().contentEquals("java.time.LocalDateTime")) {
          return member;
        }
      }
    }
    return null;
  }
}
