package com.example.gateway;

import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks for parcels one after the other, until its thread is interrupted. */
public class StoppableTrackingWorker implements Runnable {
  private static final System.Logger LOG =
      System.getLogger(StoppableTrackingWorker.class.getName());

  private final BlockingQueue<String> parcels;
  private final TypedTrackingClient client;

  public StoppableTrackingWorker(BlockingQueue<String> parcels, TypedTrackingClient client) {
    this.parcels = parcels;
    this.client = client;
  }

  @Override
  public void run() {
    while (true) {
      try {
        client.events(parcels.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Scheduled(fixedDelay = 60_000)
  public void sweep() {
    try {
      parcels.removeIf(parcel -> client.events(parcel).isEmpty());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "sweep failed", e);
    }
  }
}
