package it;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Waiting {
  private final CountDownLatch ready = new CountDownLatch(1);

  void await() throws InterruptedException {
    ready.await(5, TimeUnit.SECONDS); // NOSONAR
    System.out.println("ready");
  }
}
