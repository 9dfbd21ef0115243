package dev.breakwater.errorprone.timing;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.JdkHttp;
import dev.breakwater.errorprone.vocabulary.Waits;
import java.util.ArrayList;
import java.util.List;

/** How the requests of a builder without timeout are sent. */
final class Requests {
  private static final Api SEND = Api.union(JdkHttp.SEND, JdkHttp.SEND_ASYNC);

  private Requests() {}

  /**
   * Whether code in sight waits for the responses, and nothing bounds it or shows that a long wait
   * is meant.
   */
  static boolean waitForEver(Fate builder, Site site) {
    var sends = new ArrayList<TreePath>();
    for (var call : builder.calls()) {
      if (ApiMatcher.matches(JdkHttp.BUILD_REQUEST, call, site.state())) {
        if (!(call instanceof MethodInvocationTree)) {
          return false;
        }
        sends.addAll(sendsOf(TreePath.getPath(site.path().getCompilationUnit(), call), site));
      }
    }
    return !sends.isEmpty() && sends.stream().allMatch(s -> waitsForEver(s, site.state()));
  }

  /**
   * The calls that send a request; of one that goes elsewhere, those that may: all in the
   * compilation unit.
   */
  private static List<TreePath> sendsOf(TreePath build, Site site) {
    var request = Fate.of(build, site.state());
    boolean elsewhere =
        request.isLost()
            || request.isReturned()
            || request.takers().stream()
                .anyMatch(t -> !ApiMatcher.matches(SEND, t.getLeaf(), site.state()));
    if (!elsewhere) {
      return request.takers();
    }
    return site.callsInUnit(SEND);
  }

  private static boolean waitsForEver(TreePath send, VisitorState state) {
    var call = (MethodInvocationTree) send.getLeaf();
    if (mayStream(call.getArguments().get(1), state)) {
      return false;
    }
    if (ApiMatcher.matches(JdkHttp.SEND, call, state)) {
      return true;
    }
    var joins = Fate.of(send, state).calls();
    return ApiMatcher.matchesAny(Waits.JOIN_WITHOUT_BOUND, joins, state)
        && !ApiMatcher.matchesAny(Waits.JOIN_WITH_BOUND, joins, state);
  }

  /**
   * Whether the body may be one that goes on for long; of a handler in a variable that cannot be
   * known.
   */
  private static boolean mayStream(ExpressionTree handler, VisitorState state) {
    return handler instanceof IdentifierTree
        || ApiMatcher.matches(JdkHttp.STREAMING, handler, state);
  }
}
