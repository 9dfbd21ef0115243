package dev.breakwater.maven;

import dev.breakwater.report.Styles;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Colours as Maven uses them, which it leaves out where nobody would see them. */
final class TerminalStyles {
  private TerminalStyles() {}

  static Styles ofMaven() {
    return new Styles(
        style(MessageBuilder::strong),
        style(MessageBuilder::project),
        style(MessageBuilder::warning));
  }

  /** A word that stands for a state. */
  static String of(Diagnosis.State state, String word) {
    return switch (state) {
      case OK -> MessageUtils.buffer().success(word).toString();
      case WARN -> MessageUtils.buffer().warning(word).toString();
      case FAIL -> MessageUtils.buffer().failure(word).toString();
    };
  }

  private static UnaryOperator<String> style(
      BiFunction<MessageBuilder, Object, MessageBuilder> style) {
    return text -> style.apply(MessageUtils.buffer(), text).toString();
  }
}
