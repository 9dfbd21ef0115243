package it.client;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import it.api.Message;

class Waiting {
  private final CountDownLatch ready = new CountDownLatch(1);

  Message last = new Message("client");

  void await() throws InterruptedException {
    ready.await(5, TimeUnit.SECONDS); // NOSONAR
    System.out.println("ready");
  }
}
