package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import javax.inject.Inject;

/** Reports properties of a Kafka listener that the container does not pass on. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "The container ignores this property, so the listener joins another group than it says",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ListenerPropertyIgnored extends BackendCheck {
  /** What is ignored, and the attribute that says it. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of("group.id", "groupId", "client.id", "clientIdPrefix");

  public ListenerPropertyIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerPropertyIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringKafka.LISTENER, this::look);
  }

  private void look(AnnotationTree listener, Site site) {
    var attribute = Attributes.of(listener, "properties");
    if (attribute == null) {
      return;
    }
    for (var element : Attributes.elementsOf(attribute)) {
      var text = ASTHelpers.constValue(element, String.class);
      if (text != null) {
        var properties = parse(text);
        ATTRIBUTES.forEach(
            (key, instead) -> {
              if (properties.getProperty(key) != null) {
                site.report(
                    element,
                    "the container ignores " + key + " here; say it with " + instead,
                    fix(listener, attribute, properties, instead, site));
              }
            });
      }
    }
  }

  /** As the container reads them. */
  private static Properties parse(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot be read", e);
    }
    return properties;
  }

  /** Only where nothing else is among the properties, and the attribute is free. */
  private static SuggestedFix fix(
      AnnotationTree listener,
      AssignmentTree attribute,
      Properties properties,
      String instead,
      Site site) {
    boolean alone = Attributes.elementsOf(attribute).size() == 1 && properties.size() == 1;
    if (!alone || Attributes.of(listener, instead) != null) {
      return SuggestedFix.emptyFix();
    }
    var value = properties.values().iterator().next().toString();
    return SuggestedFix.replace(
        attribute, instead + " = " + site.state().getConstantExpression(value));
  }
}
