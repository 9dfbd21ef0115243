package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a map with constant keys, such as the configuration of a client, holds under each of them,
 * as far as the statements that build it tell. Whatever other code may have done to the map is
 * unknown.
 */
public final class ConstantMap {
  /** What is known of one key. */
  public sealed interface Content permits Value, Unseen {}

  /**
   * The key leads to the value of this expression.
   *
   * @param key where the key was written
   */
  public record Value(ExpressionTree key, ExpressionTree expression) implements Content {}

  /** The key leads to no value that can be seen. */
  public enum Unseen implements Content {
    /** The map does not contain the key. */
    ABSENT,
    /** The map may contain the key, with whatever value. */
    UNKNOWN
  }

  private final Map<String, Content> contents = new HashMap<>();
  private Unseen others;

  private ConstantMap(Unseen others) {
    this.others = others;
  }

  /**
   * What a map holds when an expression is evaluated.
   *
   * @param expression a variable, a call or a creation whose value is the map
   * @param declarations finds the declaration of a method whose body may be read, or null
   */
  public static ConstantMap at(
      TreePath expression, Function<MethodSymbol, MethodTree> declarations) {
    return new MapEvaluation(declarations, false).at(expression);
  }

  /**
   * The same, told also by what is done to the map behind the expression. That may or may not have
   * happened when the map is used, so it makes keys unknown only.
   */
  public static ConstantMap around(
      TreePath expression, Function<MethodSymbol, MethodTree> declarations) {
    return new MapEvaluation(declarations, true).at(expression);
  }

  /** What the map holds under a key. */
  public Content get(String key) {
    return contents.getOrDefault(key, others);
  }

  /** Whether the statements that build the map say anything about a key. */
  public boolean mentions(String key) {
    return contents.containsKey(key);
  }

  /** The keys whose values can be seen. */
  public Map<String, Value> values() {
    var values = new TreeMap<String, Value>();
    contents.forEach(
        (key, content) -> {
          if (content instanceof Value value) {
            values.put(key, value);
          }
        });
    return values;
  }

  static ConstantMap empty() {
    return new ConstantMap(Unseen.ABSENT);
  }

  static ConstantMap unknown() {
    return new ConstantMap(Unseen.UNKNOWN);
  }

  /** A key was set, which may or may not be constant. */
  void put(ExpressionTree key, ExpressionTree value) {
    set(ASTHelpers.constValue(key, String.class), new Value(key, value));
  }

  /** A key may have been set or removed; null stands for a key that is not constant. */
  void blur(String key) {
    set(key, Unseen.UNKNOWN);
  }

  /** A key was removed; null stands for a key that is not constant. */
  void remove(String key) {
    set(key, Unseen.ABSENT);
  }

  private void set(String key, Content content) {
    if (key == null) {
      blurAll();
    } else {
      contents.put(key, content);
    }
  }

  /** There are keys that cannot be seen; they are none of those that can. */
  void hideOthers() {
    others = Unseen.UNKNOWN;
  }

  /** Anything may have been done to the map. */
  void blurAll() {
    contents.replaceAll((key, content) -> Unseen.UNKNOWN);
    others = Unseen.UNKNOWN;
  }

  /** All of another map was put into this one. */
  void putAll(ConstantMap other) {
    if (other.others == Unseen.UNKNOWN) {
      blurAll();
    }
    other.contents.forEach(
        (key, content) -> {
          if (content != Unseen.ABSENT) {
            contents.put(key, content);
          }
        });
  }
}
