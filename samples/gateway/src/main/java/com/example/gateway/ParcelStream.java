package com.example.gateway;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Watches parcels, and forgets to subscribe, or to listen for failures. */
public class ParcelStream {
  /** Where parcels are watched. */
  public interface Watches {
    Flux<String> parcels();

    Mono<Void> delete(String parcel);
  }

  private final Watches watches;

  public ParcelStream(Watches watches) {
    this.watches = watches;
  }

  public void delivered(String parcel) {
    watches.delete(parcel);
  }

  public void sweep() {
    watches.parcels().filter(String::isBlank).flatMap(watches::delete).subscribe();
  }
}
