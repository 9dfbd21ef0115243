package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.ConstantMap.Unseen;
import dev.breakwater.errorprone.syntax.ConstantMap.Value;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Avro;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports consumers of generated Avro classes that are given generic records. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This deserializer makes generic records, not the generated class",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SpecificAvroReaderMissing extends BackendCheck {
  private static final String DESERIALIZER = "io.confluent.kafka.serializers.KafkaAvroDeserializer";

  public SpecificAvroReaderMissing() {
    this(SuiteConfig.unset());
  }

  @Inject
  SpecificAvroReaderMissing(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(
        Api.union(Kafka.NEW_CONSUMER, SpringKafka.NEW_CONSUMER_FACTORY),
        SpecificAvroReaderMissing::look);
  }

  private static void look(NewClassTree creation, Site site) {
    var client = (ClassSymbol) ASTHelpers.getSymbol(creation.getIdentifier());
    var type = site.state().getTypes().asSuper(ASTHelpers.getType(creation), client);
    if (creation.getArguments().size() != 1
        || type == null
        || type.getTypeArguments().size() != 2
        || !Symbols.isSubclass(
            type.getTypeArguments().get(1).tsym, Avro.SPECIFIC_RECORD, site.state())
        || site.inTest()) {
      return;
    }
    var settings =
        ConstantMap.at(
            new TreePath(site.path(), creation.getArguments().get(0)), site::declaration);
    if (namesDeserializer(settings.get("value.deserializer"), site)
        && isOff(settings.get("specific.avro.reader"))) {
      site.report(
          creation,
          "without specific.avro.reader=true, KafkaAvroDeserializer makes a GenericData.Record of every value, and the "
              + "first use as %s fails with a ClassCastException"
                  .formatted(type.getTypeArguments().get(1).tsym.getSimpleName()));
    }
  }

  private static boolean isOff(ConstantMap.Content setting) {
    if (setting instanceof Value value) {
      var constant = ASTHelpers.constValue(value.expression());
      return constant != null && constant.toString().equalsIgnoreCase("false");
    }
    return setting == Unseen.ABSENT;
  }

  /** By its name alone, since its jar is not at Maven Central and a text may name it. */
  private static boolean namesDeserializer(ConstantMap.Content setting, Site site) {
    if (!(setting instanceof Value value)) {
      return false;
    }
    ExpressionTree expression = value.expression();
    if (DESERIALIZER.equals(ASTHelpers.constValue(expression, String.class))) {
      return true;
    }
    var named = NamedClasses.of(expression, site.state());
    return named != null && named.getQualifiedName().contentEquals(DESERIALIZER);
  }
}
