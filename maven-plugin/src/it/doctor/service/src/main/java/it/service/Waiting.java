package it.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lombok.Getter;

@Getter
class Waiting {
  private final CountDownLatch latch = new CountDownLatch(1);

  static void await(Waiting waiting) throws InterruptedException {
    waiting.getLatch().await(1, TimeUnit.SECONDS);
    System.out.println("ready");
  }
}
