package com.example.gateway;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Hands tracking events to a worker; while it is behind, whoever brings one waits. */
public class WaitingTrackingBuffer {
  private final BlockingQueue<TrackingEvent> events = new ArrayBlockingQueue<>(1_000);

  public void onEvent(TrackingEvent event) throws InterruptedException {
    events.put(event);
  }

  public TrackingEvent next() throws InterruptedException {
    return events.take();
  }
}
