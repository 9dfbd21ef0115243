package com.example.gateway;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Hands tracking events to a worker, and loses them when it is slower than they come. */
public class TrackingBuffer {
  private final BlockingQueue<TrackingEvent> events = new ArrayBlockingQueue<>(1_000);

  public void onEvent(TrackingEvent event) {
    events.offer(event);
  }

  public TrackingEvent next() throws InterruptedException {
    return events.take();
  }
}
