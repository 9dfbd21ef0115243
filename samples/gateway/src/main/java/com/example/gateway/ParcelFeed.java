package com.example.gateway;

import java.util.List;
import java.util.concurrent.BlockingQueue;

/** Feeds parcels to whoever wants them, until the first carrier that does not answer. */
public class ParcelFeed {
  private final BlockingQueue<TrackingEvent> feed;
  private final TypedTrackingClient client;
  private final List<String> parcels;
  private volatile boolean open = true;

  public ParcelFeed(
      BlockingQueue<TrackingEvent> feed, TypedTrackingClient client, List<String> parcels) {
    this.feed = feed;
    this.client = client;
    this.parcels = parcels;
  }

  public void start() {
    new Thread(
            () -> {
              while (open) {
                for (String parcel : parcels) {
                  feed.addAll(client.events(parcel));
                }
              }
            })
        .start();
  }

  public void close() {
    open = false;
  }
}
