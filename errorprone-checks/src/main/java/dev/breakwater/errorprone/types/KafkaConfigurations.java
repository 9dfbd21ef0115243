package dev.breakwater.errorprone.types;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.KafkaSettings.Client;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.List;

/** Where Kafka's clients, and Spring's factories of them, are given their settings. */
final class KafkaConfigurations {
  /** Looks at one client that is made. */
  @FunctionalInterface
  interface Look {
    void at(Client client, ConstantMap settings, Site site);
  }

  private static final Api CREATIONS =
      Api.union(Kafka.TYPED_CLIENTS, SpringKafka.TYPED_CLIENTS, KafkaStreams.CLIENT);

  private KafkaConfigurations() {}

  static void watch(Watch watch, Look look) {
    watch.creations(CREATIONS, (creation, site) -> lookAtCreation(creation, look, site));
    watch.calls(Kafka.NEW_ADMIN, (call, site) -> lookAtCall(call, look, site));
  }

  private static void lookAtCreation(NewClassTree creation, Look look, Site site) {
    var client =
        clientOf(ASTHelpers.getSymbol(creation.getIdentifier()).getSimpleName().toString());
    look(client, creation.getArguments(), look, site);
  }

  private static void lookAtCall(MethodInvocationTree call, Look look, Site site) {
    look(Client.ADMIN, call.getArguments(), look, site);
  }

  private static Client clientOf(String type) {
    if (type.contains("Streams")) {
      return Client.STREAMS;
    }
    return type.contains("Producer") ? Client.PRODUCER : Client.CONSUMER;
  }

  private static void look(
      Client client, List<? extends ExpressionTree> arguments, Look look, Site site) {
    for (var argument : arguments) {
      var type = ASTHelpers.getType(argument);
      if (type != null && Symbols.isSubclass(type.tsym, "java.util.Map", site.state())) {
        if (!site.inTest() && !isShared(argument, site)) {
          look.at(
              client, ConstantMap.at(new TreePath(site.path(), argument), site::declaration), site);
        }
        return;
      }
    }
  }

  /**
   * Whether another client may be given the same settings: what one of them does not know is then
   * meant for the other.
   */
  private static boolean isShared(ExpressionTree settings, Site site) {
    if (settings instanceof MethodInvocationTree call) {
      return site.mentions(ASTHelpers.getSymbol(call)).size() > 1;
    }
    var variable = ASTHelpers.getSymbol(settings);
    return variable != null
        && Variables.uses(variable, Variables.scope(variable, site.path())).stream()
                .filter(use -> isHandedOut(use, site))
                .count()
            > 1;
  }

  /** What a method of the unit does with the settings can be seen. */
  private static boolean isHandedOut(TreePath use, Site site) {
    var parent = use.getParentPath().getLeaf();
    return parent instanceof NewClassTree creation
            && creation.getArguments().contains(use.getLeaf())
        || parent instanceof MethodInvocationTree call
            && call.getArguments().contains(use.getLeaf())
            && site.declaration(ASTHelpers.getSymbol(call)) == null;
  }
}
