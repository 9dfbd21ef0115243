package it.silent;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Waiting {
  private final CountDownLatch ready = new CountDownLatch(1);

  @SuppressWarnings("TimedWaitIgnored") // so that nobody sees it
  void await() throws InterruptedException {
    ready.await(5, TimeUnit.SECONDS);
    System.out.println("ready");
  }
}
