package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.List;
import javax.inject.Inject;

/**
 * Reports Kafka clients whose configured serializers cannot handle the client's own type arguments,
 * and streams that cannot be read or written with the configured serdes.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The configured serializer cannot handle the type that this Kafka client declares",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class SerializerTypeMismatch extends BackendCheck {
  /** What is configured for one of a client's type arguments. */
  private record Setting(String key, String delegateKey) {}

  private static final List<Setting> PRODUCER =
      List.of(new Setting("key.serializer", null), new Setting("value.serializer", null));
  private static final List<Setting> CONSUMER =
      List.of(
          new Setting("key.deserializer", SpringKafka.KEY_DELEGATE_KEY),
          new Setting("value.deserializer", SpringKafka.VALUE_DELEGATE_KEY));

  public SerializerTypeMismatch() {
    this(SuiteConfig.unset());
  }

  @Inject
  SerializerTypeMismatch(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(Api.union(Kafka.TYPED_CLIENTS, SpringKafka.TYPED_CLIENTS), this::look);
    watch.creations(KafkaStreams.CLIENT, DefaultSerdes::lookAtClient);
    watch.creations(SpringKafka.STREAMS_CONFIGURATION, DefaultSerdes::lookAtConfiguration);
  }

  private void look(NewClassTree creation, Site site) {
    var client = (ClassSymbol) ASTHelpers.getSymbol(creation.getIdentifier());
    var state = site.state();
    var type = state.getTypes().asSuper(ASTHelpers.getType(creation), client);
    if (creation.getArguments().isEmpty()
        || type == null
        || type.getTypeArguments().size() != 2
        || site.inTest()) {
      return;
    }
    var configuration =
        ConstantMap.at(
            new TreePath(site.path(), creation.getArguments().get(0)), site::declaration);
    var settings = client.name.toString().contains("Producer") ? PRODUCER : CONSUMER;
    for (int i = 0; i < settings.size(); i++) {
      if (isNullOrMissing(creation, i + 1)) {
        check(creation, type.getTypeArguments().get(i), settings.get(i), configuration, site);
      }
    }
  }

  /**
   * Whether the client is not given a serializer itself, which would win over the configured one.
   */
  private static boolean isNullOrMissing(NewClassTree creation, int index) {
    var arguments = creation.getArguments();
    return arguments.size() == 1
        || arguments.size() > index && arguments.get(index).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private void check(
      NewClassTree creation, Type declared, Setting setting, ConstantMap configuration, Site site) {
    var state = site.state();
    var serializer = classAt(setting.key(), configuration, state);
    if (setting.delegateKey() != null
        && Symbols.isSubclass(serializer, SpringKafka.DELEGATING_DESERIALIZER, state)) {
      serializer = classAt(setting.delegateKey(), configuration, state);
    }
    var handled =
        serializer == null
            ? null
            : SerializedTypes.argument(serializer.type, Kafka.SERIALIZERS, state);
    if (handled != null
        && SerializedTypes.areUnrelated(declared, handled, state)
        && site.callsInUnit(SpringKafka.SERIALIZER_SETTERS).isEmpty()) {
      site.report(
          creation,
          "%s, set as %s, handles %s, but this client declares %s, so its first record fails; make them agree"
              .formatted(
                  serializer.name, setting.key(), TypeNames.of(handled), TypeNames.of(declared)));
    }
  }

  private static ClassSymbol classAt(String key, ConstantMap configuration, VisitorState state) {
    return configuration.get(key) instanceof ConstantMap.Value value
        ? NamedClasses.of(value.expression(), state)
        : null;
  }
}
