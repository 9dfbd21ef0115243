package com.example.gateway;

import java.lang.System.Logger.Level;
import reactor.core.publisher.Mono;

/** Watches parcels, and leaves the work to whoever subscribes. */
public class ChainedParcelStream {
  private static final System.Logger LOG = System.getLogger(ChainedParcelStream.class.getName());

  private final ParcelStream.Watches watches;

  public ChainedParcelStream(ParcelStream.Watches watches) {
    this.watches = watches;
  }

  public Mono<Void> delivered(String parcel) {
    return watches.delete(parcel);
  }

  public void sweep() {
    watches
        .parcels()
        .filter(String::isBlank)
        .flatMap(watches::delete)
        .subscribe(deleted -> {}, e -> LOG.log(Level.ERROR, "sweep failed", e));
  }
}
