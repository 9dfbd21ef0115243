package dev.breakwater.errorprone.types;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.lang.model.element.ElementKind;

/**
 * Looks at streams that are read or written with the serdes of the configuration, since no others
 * are given, and cannot be.
 */
final class DefaultSerdes {
  private static final String KEY = "default.key.serde";
  private static final String VALUE = "default.value.serde";

  private final ConstantMap settings;
  private final Site site;
  private final VisitorState state;

  private DefaultSerdes(ConstantMap settings, Site site) {
    this.settings = settings;
    this.site = site;
    this.state = site.state();
  }

  /** A client is given what the only builder of the unit has built. */
  static void lookAtClient(NewClassTree client, Site site) {
    var arguments = client.getArguments();
    if (arguments.size() > 1
        && !site.inTest()
        && site.callsInUnit(KafkaStreams.BUILD).size() == 1
        && isBuiltHere(arguments.get(0), site)) {
      look(arguments.get(1), site);
    }
  }

  private static boolean isBuiltHere(ExpressionTree topology, Site site) {
    return Variables.origin(topology, site.path()) instanceof MethodInvocationTree call
        && (ApiMatcher.matches(KafkaStreams.BUILD, call, site.state())
            || site.declaration(ASTHelpers.getSymbol(call)) != null);
  }

  /** Spring makes the client, and the builder that the beans of the unit are given. */
  static void lookAtConfiguration(NewClassTree configuration, Site site) {
    if (!configuration.getArguments().isEmpty()
        && !site.inTest()
        && site.callsInUnit(KafkaStreams.BUILD).isEmpty()) {
      var method = ASTHelpers.findEnclosingMethod(site.state());
      var bean = method == null ? null : Attributes.annotation(method, SpringContext.BEAN);
      if (bean != null && isDefault(bean)) {
        look(configuration.getArguments().get(0), site);
      }
    }
  }

  private static boolean isDefault(AnnotationTree bean) {
    for (var name : new String[] {"name", "value"}) {
      var names = Attributes.of(bean, name);
      if (names != null
          && Attributes.elementsOf(names).stream()
              .map(ASTHelpers::constValue)
              .anyMatch(SpringKafka.DEFAULT_STREAMS_CONFIGURATION::equals)) {
        return true;
      }
    }
    return false;
  }

  private static void look(ExpressionTree configuration, Site site) {
    var settings = ConstantMap.at(new TreePath(site.path(), configuration), site::declaration);
    if (settings.mentions(KEY) || settings.mentions(VALUE)) {
      var serdes = new DefaultSerdes(settings, site);
      site.callsInUnit(KafkaStreams.READ).forEach(serdes::lookAtRead);
      site.callsInUnit(KafkaStreams.WRITE).forEach(serdes::lookAtWrite);
    }
  }

  private void lookAtRead(TreePath path) {
    var read = (MethodInvocationTree) path.getLeaf();
    if (read.getArguments().stream().noneMatch(this::tellsSerdes)
        && !isChosen(Receivers.of(read))) {
      check(KEY, path, ASTHelpers.getType(read), 0);
      check(VALUE, path, ASTHelpers.getType(read), 1);
    }
  }

  private boolean tellsSerdes(ExpressionTree argument) {
    var type = ASTHelpers.getType(argument);
    return type == null
        || KafkaStreams.TELLS_SERDES.names().stream()
            .anyMatch(n -> Symbols.isSubclass(type.tsym, n, state));
  }

  /** A builder that a bean asks for by a qualifier may have a configuration of its own. */
  private static boolean isChosen(ExpressionTree builder) {
    return ASTHelpers.getSymbol(builder) instanceof VarSymbol variable
        && variable.getKind() == ElementKind.PARAMETER
        && !variable.getAnnotationMirrors().isEmpty();
  }

  /** A stream has no serde for what a function has just made of its keys or values. */
  private void lookAtWrite(TreePath path) {
    var written = Receivers.of((MethodInvocationTree) path.getLeaf());
    boolean key = false;
    boolean value = false;
    var at = written == null ? null : Variables.origin(written, path);
    while (at instanceof MethodInvocationTree step) {
      boolean makesKey = ApiMatcher.matches(KafkaStreams.MAKES_KEY, step, state);
      boolean makesValue = ApiMatcher.matches(KafkaStreams.MAKES_VALUE, step, state);
      key |= makesKey;
      value |= makesValue;
      if (!makesKey && !makesValue && !ApiMatcher.matches(KafkaStreams.KEEPS_SERDES, step, state)) {
        break;
      }
      var before = Receivers.of(step);
      at = before == null ? null : Variables.origin(before, path);
    }
    if (key) {
      check(KEY, path, ASTHelpers.getType(written), 0);
    }
    if (value) {
      check(VALUE, path, ASTHelpers.getType(written), 1);
    }
  }

  private void check(String setting, TreePath place, Type stream, int index) {
    var declared = declared(stream, index);
    if (declared == null || !(settings.get(setting) instanceof ConstantMap.Value serde)) {
      return;
    }
    var handled = handledBy(serde.expression());
    if (handled != null && SerializedTypes.areUnrelated(declared, handled, state)) {
      site.reportAt(
          place,
          "the serde set as %s handles %s, but this stream is of %s, so its first record fails and ends the stream thread; "
                  .formatted(setting, TypeNames.of(handled), TypeNames.of(declared))
              + "give a serde here or make them agree");
    }
  }

  private Type declared(Type stream, int index) {
    for (var name : KafkaStreams.STREAMS.names()) {
      var symbol = Symbols.find(name, state);
      var type = symbol == null ? null : state.getTypes().asSuper(stream, symbol);
      if (type != null && type.getTypeArguments().size() == 2) {
        return type.getTypeArguments().get(index);
      }
    }
    return null;
  }

  /** Of {@code Serdes.Long().getClass()} the type is known, though not the class. */
  private Type handledBy(ExpressionTree serde) {
    var named = NamedClasses.of(serde, state);
    if (named != null) {
      return SerializedTypes.argument(named.type, Kafka.SERDE, state);
    }
    var object = objectWhoseClass(serde);
    if (object == null) {
      return null;
    }
    var method = ASTHelpers.getSymbol(object);
    boolean isKafkas =
        object instanceof MethodInvocationTree
            && method.owner.getQualifiedName().contentEquals(Kafka.SERDES);
    var type = ASTHelpers.getType(object);
    return SerializedTypes.argument(isKafkas ? type : type.tsym.type, Kafka.SERDE, state);
  }

  /** The object in {@code object.getClass()}, or in {@code object.getClass().getName()}. */
  private static ExpressionTree objectWhoseClass(ExpressionTree expression) {
    var at = ASTHelpers.stripParentheses(expression);
    while (at instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      if (select.getIdentifier().contentEquals("getClass")) {
        return select.getExpression();
      }
      at = select.getExpression();
    }
    return null;
  }
}
