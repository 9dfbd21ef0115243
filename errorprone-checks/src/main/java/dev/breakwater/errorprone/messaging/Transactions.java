package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Databases;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.Pulsar;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import dev.breakwater.errorprone.vocabulary.SpringPulsar;
import javax.lang.model.element.AnnotationMirror;

/**
 * Whether a send belongs to a transaction, whose commit reports the failure of each of its sends.
 */
final class Transactions {
  private static final Api BEGIN =
      Api.union(
          Kafka.TRANSACTION, SpringKafka.TRANSACTION, Pulsar.TRANSACTION, SpringPulsar.TRANSACTION);

  private Transactions() {}

  static boolean surround(Site site) {
    for (var tree : site.path()) {
      if (Attributes.mirror(ASTHelpers.getSymbol(tree), Databases.TRANSACTIONAL) != null) {
        return true;
      }
      if (tree instanceof MethodTree method && begins(method, site)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a transaction is there and open for changes, as far as its annotation says. */
  static boolean mayWrite(AnnotationMirror transaction) {
    return transaction.getElementValues().entrySet().stream()
        .noneMatch(
            e ->
                e.getKey().getSimpleName().contentEquals("readOnly")
                        && Boolean.TRUE.equals(e.getValue().getValue())
                    || e.getValue().toString().matches(".*(NOT_SUPPORTED|NEVER)"));
  }

  private static boolean begins(MethodTree method, Site site) {
    return site.callsInUnit(BEGIN).stream().anyMatch(call -> isIn(method, call));
  }

  private static boolean isIn(MethodTree method, TreePath call) {
    for (var tree : call) {
      if (tree == method) {
        return true;
      }
    }
    return false;
  }
}
