package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.ActiveMq;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Maps;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringIntegration;
import dev.breakwater.errorprone.vocabulary.SpringJackson3;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import dev.breakwater.errorprone.vocabulary.SpringPulsar;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;

/** Reports message converters that make an object of whatever class a message names. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Every package is trusted, so a message can have any class of the class path instantiated",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class TrustedPackagesWildcard extends BackendCheck {
  private static final Api SETTERS =
      Api.union(
          SpringKafka.TRUST_PACKAGES,
          SpringAmqp.TRUST_PACKAGES,
          SpringJackson3.TRUST_PACKAGES,
          SpringIntegration.TRUST_PACKAGES,
          SpringPulsar.TRUST_PACKAGES,
          ActiveMq.TRUST_PACKAGES);

  private static final Api CONVERTERS =
      Api.union(SpringAmqp.TRUSTING_CONVERTERS, SpringJackson3.TRUSTING_CONVERTERS);

  private static final Api SET_PROPERTY = Api.methods("java.lang.System#setProperty");

  private static final String WILDCARD = "*";

  public TrustedPackagesWildcard() {
    this(SuiteConfig.unset());
  }

  @Inject
  TrustedPackagesWildcard(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SETTERS, this::lookAtSetter);
    watch.calls(ActiveMq.TRUST_ALL, this::lookAtSwitch);
    watch.creations(CONVERTERS, this::lookAtConverter);
    watch.calls(SET_PROPERTY, this::lookAtProperty);
    watch.calls(Maps.PUT, this::lookAtPut);
    watch.calls(Maps.OF, this::lookAtEntries);
  }

  private void lookAtSetter(MethodInvocationTree call, Site site) {
    reportWildcard(call.getArguments(), site);
  }

  private void lookAtConverter(NewClassTree creation, Site site) {
    reportWildcard(creation.getArguments(), site);
  }

  private void lookAtSwitch(MethodInvocationTree call, Site site) {
    if (Boolean.TRUE.equals(ASTHelpers.constValue(call.getArguments().get(0))) && !site.inTest()) {
      report(call, site);
    }
  }

  private void lookAtProperty(MethodInvocationTree call, Site site) {
    var key = ASTHelpers.constValue(call.getArguments().get(0));
    var value = call.getArguments().get(1);
    if ((ActiveMq.TRUSTED_PACKAGES_PROPERTY.equals(key) && isWildcard(value)
            || SpringAmqp.TRUST_ALL_PROPERTY.equals(key)
                && "true".equals(ASTHelpers.constValue(value)))
        && !site.inTest()) {
      report(call, site);
    }
  }

  private void lookAtPut(MethodInvocationTree call, Site site) {
    var arguments = call.getArguments();
    // a map of the project's own may overload put
    if (arguments.size() == 2 && isTrust(arguments.get(0), arguments.get(1)) && !site.inTest()) {
      var map = Receivers.of(call);
      var select = new TreePath(site.path(), call.getMethodSelect());
      if (map == null
          || typeHeadersMatter(ConstantMap.around(new TreePath(select, map), site::declaration))) {
        reportUnlessMoot(arguments.get(1), site);
      }
    }
  }

  private void lookAtEntries(MethodInvocationTree call, Site site) {
    var arguments = call.getArguments();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      if (isTrust(arguments.get(i), arguments.get(i + 1))
          && !site.inTest()
          && typeHeadersMatter(ConstantMap.at(mapOf(site.path()), site::declaration))) {
        reportUnlessMoot(arguments.get(i + 1), site);
      }
    }
  }

  /** The map that entries belong to: a single entry is an argument of its map. */
  private static TreePath mapOf(TreePath entries) {
    return entries.getParentPath().getLeaf() instanceof MethodInvocationTree
        ? entries.getParentPath()
        : entries;
  }

  private static boolean isTrust(ExpressionTree key, ExpressionTree value) {
    return SpringKafka.TRUSTED_PACKAGES_KEY.equals(ASTHelpers.constValue(key)) && isWildcard(value);
  }

  private void reportWildcard(List<? extends ExpressionTree> arguments, Site site) {
    for (var argument : arguments) {
      if (containsWildcard(argument, site) && !site.inTest()) {
        reportUnlessMoot(argument, site);
        return;
      }
    }
  }

  /**
   * Whether one of the packages is the wildcard: alone, in an array, or in a collection that is
   * made on the spot.
   */
  private static boolean containsWildcard(ExpressionTree packages, Site site) {
    if (packages instanceof NewArrayTree array && array.getInitializers() != null) {
      return array.getInitializers().stream().anyMatch(TrustedPackagesWildcard::isWildcard);
    }
    if (packages instanceof MethodInvocationTree call) {
      var type = ASTHelpers.getType(call);
      return type != null
          && Symbols.isSubclass(type.tsym, "java.util.Collection", site.state())
          && call.getArguments().stream().anyMatch(TrustedPackagesWildcard::isWildcard);
    }
    return isWildcard(packages);
  }

  private static boolean isWildcard(ExpressionTree packages) {
    return ASTHelpers.constValue(packages) instanceof String names
        && Arrays.stream(names.split(",")).map(String::strip).anyMatch(WILDCARD::equals);
  }

  /**
   * Whether a client with this configuration reads the header that names a class, which it does
   * unless told not to.
   */
  private static boolean typeHeadersMatter(ConstantMap configuration) {
    return !configuration.mentions(SpringKafka.USE_TYPE_HEADERS_KEY)
        || configuration.get(SpringKafka.USE_TYPE_HEADERS_KEY) instanceof ConstantMap.Value use
            && (Boolean.TRUE.equals(ASTHelpers.constValue(use.expression()))
                || "true".equals(ASTHelpers.constValue(use.expression())));
  }

  private void reportUnlessMoot(ExpressionTree tree, Site site) {
    if (!TypeHeaders.areIgnoredAround(site)) {
      report(tree, site);
    }
  }

  private void report(ExpressionTree tree, Site site) {
    site.report(
        tree,
        "whoever can send a message chooses the class that it becomes, any class of the class path; "
            + "name the packages of the messages instead");
  }
}
