package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
  @TempDir private Path folder;

  @Test
  void theRepositoryMayBeginAboveTheReactor() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    var reactor = Files.createDirectories(folder.resolve("services/shop"));
    var checkout = Checkout.around(reactor);
    assertEquals("services/shop/orders/A.java", checkout.path("orders/A.java"));
    assertEquals("services/shared/A.java", checkout.path("../shared/A.java"));
  }

  @Test
  void theReactorMayBeTheRepository() throws IOException {
    // As in a linked worktree.
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    assertEquals("orders/A.java", Checkout.around(folder).path("orders/A.java"));
  }

  @Test
  void thereMayBeNone() {
    assertEquals("orders/A.java", Checkout.around(folder).path("orders/A.java"));
  }
}
