package dev.breakwater.checkstyle.messaging;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IMPORT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.PACKAGE_DEF;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.FullIdent;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;

/**
 * Reports imports of a broker's client outside of the packages that are to know it. Silent until it
 * is told which these are.
 */
@Summary(
    value = "This package knows the broker's client, which only others were to know",
    triggers = {
      "org.apache.kafka.",
      "org.springframework.kafka.",
      "com.rabbitmq.",
      "org.springframework.amqp.",
      "javax.jms.",
      "jakarta.jms.",
      "org.springframework.jms.",
      "software.amazon.awssdk.services.sqs.",
      "software.amazon.awssdk.services.sns.",
      "io.awspring.cloud.",
      "org.apache.pulsar.",
      "org.springframework.pulsar.",
      "io.nats.",
      "com.google.cloud.pubsub.",
      "com.azure.messaging.",
      "org.apache.rocketmq.",
      "io.smallrye.reactive.messaging.",
      "org.springframework.cloud.stream."
    },
    silentWithout = "exempt")
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class BrokerClientImportedCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt(
          "Packages that may know a broker's client, with all below them; nothing is reported without any");

  private static final List<String> CLIENTS =
      List.of(BrokerClientImportedCheck.class.getAnnotation(Summary.class).triggers());

  private Set<String> exempt = EXEMPT.defaultValue();
  private boolean mayKnow;

  public BrokerClientImportedCheck() {
    super(PACKAGE_DEF, IMPORT);
  }

  public void setExempt(String packages) {
    exempt = EXEMPT.parser().apply(packages);
  }

  @Override
  public void beginTree(DetailAST root) {
    super.beginTree(root);
    mayKnow = exempt.isEmpty();
  }

  @Override
  public void visitToken(DetailAST node) {
    if (mayKnow) {
      return;
    }
    if (node.getType() == PACKAGE_DEF) {
      var name =
          FullIdent.createFullIdent(node.getLastChild().getPreviousSibling()).getText() + ".";
      mayKnow = exempt.stream().anyMatch(p -> name.startsWith(p + "."));
      return;
    }
    var imported = FullIdent.createFullIdentBelow(node).getText();
    if (CLIENTS.stream().anyMatch(imported::startsWith)) {
      report(
          node,
          "%s belongs to a broker's client, which only %s may know: put what is needed of it there, behind an interface"
              .formatted(imported, String.join(", ", exempt)));
    }
  }
}
