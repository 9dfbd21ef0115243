package com.example.gateway;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** Feeds parcels to whoever wants them, whatever a carrier does. */
public class SteadyParcelFeed {
  private static final System.Logger LOG = System.getLogger(SteadyParcelFeed.class.getName());

  private final BlockingQueue<TrackingEvent> feed;
  private final TypedTrackingClient client;
  private final List<String> parcels;
  private volatile boolean open = true;

  public SteadyParcelFeed(
      BlockingQueue<TrackingEvent> feed, TypedTrackingClient client, List<String> parcels) {
    this.feed = feed;
    this.client = client;
    this.parcels = parcels;
  }

  public void start() {
    new Thread(
            () -> {
              while (open) {
                try {
                  for (String parcel : parcels) {
                    feed.addAll(client.events(parcel));
                  }
                } catch (RuntimeException e) {
                  LOG.log(Level.ERROR, "the feed goes on without some events", e);
                }
              }
            })
        .start();
  }

  public void close() {
    open = false;
  }
}
