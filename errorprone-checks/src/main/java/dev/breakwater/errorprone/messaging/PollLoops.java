package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.regex.Pattern;

/** Loops that ask a broker for messages again and again. */
final class PollLoops {
  /** Names of methods that take the speed out of a loop. */
  private static final Pattern PAUSE =
      Pattern.compile("(?i).*(sleep|wait|park|pause|back-?_?off|delay|throttle|acquire).*");

  private PollLoops() {}

  /** Whether a round of the loop waits for anything besides messages. */
  static boolean pauses(Tree loop) {
    return Paths.contains(
        loop,
        t ->
            t instanceof MethodInvocationTree call
                && PAUSE.matcher(ASTHelpers.getSymbol(call).name.toString()).matches());
  }
}
