package com.example.gateway;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the gateway keeps what it knows of parcels. */
public interface ParcelStore {
  /** The parcels that are on their way. */
  Flux<String> travelling();

  /** The last event of a parcel, read from a carrier. */
  Mono<String> lastEvent(String parcel);

  /** The last event that the gateway itself has kept. */
  Mono<String> keptEvent(String parcel);

  /** Keeps an event. */
  Mono<Void> keep(String parcel, TrackingEvent event);

  /** Forgets a parcel that has arrived. */
  Mono<Void> forget(String parcel);

  /** Tells those who wait for a parcel. */
  Mono<Void> tell(String parcel);
}
