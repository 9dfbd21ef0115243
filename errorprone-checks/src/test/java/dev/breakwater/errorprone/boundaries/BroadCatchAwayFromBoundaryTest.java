package dev.breakwater.errorprone.boundaries;

import static dev.breakwater.errorprone.boundaries.Carts.carts;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class BroadCatchAwayFromBoundaryTest {
  private final CheckTester tester = CheckTester.of(BroadCatchAwayFromBoundary.class);

  @Test
  void looksAtClausesThatGoOn() {
    tester.check(
        carts("try { work.run(); } catch (Exception e) { // flagged\n System.err.println(e); }"));
    tester.check(carts("try { work.run(); } catch (RuntimeException e) { // flagged\n }"));
  }

  @Test
  void leavesClausesThatReactOrHaveNoChoice() {
    tester.check(carts("try { work.run(); } catch (Exception e) { alarm(e); }"));
    tester.check(carts("try { work.run(); } catch (Exception e) { failures++; }"));
    tester.check(carts("try { work.run(); } catch (Exception ignored) { }"));
    tester.check(carts("try { work.run(); } catch (IllegalStateException e) { }"));
    tester.check(carts("try { store.call(); } catch (Exception e) { System.err.println(e); }"));
  }

  @Test
  void leavesLoopsAndCleaningUp() {
    tester.check(
        carts(
            """
            for (var each : seen) {
              try {
                work.run();
              } catch (Exception e) {
                System.err.println(each + ": " + e);
              }
            }
            """));
    tester.check(
        carts("try { work.run(); } catch (Exception e) { System.err.println(e); }")
            .replace("Object save(", "Object shutDownAll(")
            .replace("shutDownAll", "stopAll"));
    tester.check(
        carts("try { work.run(); } catch (Exception e) { System.err.println(e); seen.clear(); }"));
  }

  @Test
  void leavesToOthersWhatTheyReport() {
    tester.check(carts("try { work.run(); } catch (Exception e) { return null; }"));
    tester.check(carts("try { work.run(); } catch (Throwable e) { System.err.println(e); }"));
  }
}
