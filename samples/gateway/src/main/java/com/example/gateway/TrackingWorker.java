package com.example.gateway;

import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks for parcels one after the other, and cannot be stopped. */
public class TrackingWorker implements Runnable {
  private static final System.Logger LOG = System.getLogger(TrackingWorker.class.getName());

  private final BlockingQueue<String> parcels;
  private final TrackingClient client;

  public TrackingWorker(BlockingQueue<String> parcels, TrackingClient client) {
    this.parcels = parcels;
    this.client = client;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        client.events(parcels.take());
      } catch (InterruptedException e) {
        LOG.log(Level.INFO, "woken up");
      }
    }
  }

  @Scheduled(fixedDelay = 60_000)
  public void sweep() {
    try {
      parcels.removeIf(parcel -> client.events(parcel).isEmpty());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "sweep failed: " + e.getMessage());
    }
  }
}
