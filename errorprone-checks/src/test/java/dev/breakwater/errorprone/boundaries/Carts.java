package dev.breakwater.errorprone.boundaries;

/** A source whose method is called by ordinary code, away from all boundaries. */
final class Carts {
  private Carts() {}

  static String carts(String body) {
    return """
        import java.util.*;
        import java.util.concurrent.*;

        class Carts {
          private int failures;
          private Throwable last;

          Object save(Callable<String> store, Runnable work, List<Throwable> seen, boolean strict)
              throws Exception {
        %s
            return "saved";
          }

          private void alarm(Throwable e) {}
        }
        """
        .formatted(body);
  }
}
