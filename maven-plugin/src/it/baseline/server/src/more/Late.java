package it.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Late {
  private final CountDownLatch ready = new CountDownLatch(1);

  void await() throws InterruptedException {
    ready.await(7, TimeUnit.SECONDS);
    System.out.println("late");
  }

  @SuppressWarnings("TimedWaitIgnored") // so that nobody sees it
  void awaitSilently() throws InterruptedException {
    ready.await(7, TimeUnit.SECONDS);
    System.out.println("later");
  }
}
