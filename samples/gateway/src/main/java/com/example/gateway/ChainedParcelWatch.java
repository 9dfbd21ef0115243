package com.example.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows parcels without waiting; each step is part of a chain, and each chain tells of failures. */
public class ChainedParcelWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ChainedParcelWatch.class);

  private final ParcelStore parcels;

  public ChainedParcelWatch(ParcelStore parcels) {
    this.parcels = parcels;
  }

  public Mono<Void> arrived(String parcel) {
    return parcels.tell(parcel).then(parcels.forget(parcel));
  }

  public Mono<Void> read(String parcel) {
    return parcels.lastEvent(parcel).flatMap(event -> parcels.keep(parcel, parse(event)));
  }

  public Flux<TrackingEvent> events() {
    return parcels
        .travelling()
        .flatMap(
            parcel ->
                parcels
                    .lastEvent(parcel)
                    .map(event -> parse(event))
                    .onErrorResume(e -> parcels.keptEvent(parcel).map(event -> parse(event)))
                    .doOnError(e -> LOG.warn("no event of {}", parcel, e))
                    .onErrorComplete());
  }

  public void start() {
    parcels
        .travelling()
        .flatMap(this::read)
        .subscribe(read -> {}, e -> LOG.error("parcels are no longer followed", e));
  }

  public void remind() {
    parcels
        .travelling()
        .flatMap(parcels::tell)
        .subscribe(told -> {}, e -> LOG.error("not everybody was reminded", e));
  }

  private static TrackingEvent parse(String event) {
    var parts = event.split(";");
    if (parts.length != 2) {
      throw new CarrierException("no event: " + event);
    }
    return new TrackingEvent(parts[0], parts[1]);
  }
}
