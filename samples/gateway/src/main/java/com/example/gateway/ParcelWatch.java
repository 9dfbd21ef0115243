package com.example.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows parcels without waiting; much of what it describes is never done, or fails unheard. */
public class ParcelWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ParcelWatch.class);

  private final ParcelStore parcels;

  public ParcelWatch(ParcelStore parcels) {
    this.parcels = parcels;
  }

  public Mono<Void> arrived(String parcel) {
    return parcels.tell(parcel).doOnSuccess(told -> parcels.forget(parcel));
  }

  public Mono<Void> read(String parcel) {
    return parcels.lastEvent(parcel).map(event -> parcels.keep(parcel, parse(event))).then();
  }

  public Flux<TrackingEvent> events() {
    return parcels
        .travelling()
        .flatMap(
            parcel ->
                parcels
                    .lastEvent(parcel)
                    .map(event -> parse(event))
                    .onErrorResume(e -> parcels.keptEvent(parcel).map(event -> parse(event))))
        .onErrorContinue((e, parcel) -> LOG.warn("no event of {}", parcel, e));
  }

  public void start() {
    parcels.travelling().flatMap(this::read).subscribe();
  }

  public void remind() {
    parcels
        .travelling()
        .flatMap(parcels::tell)
        .subscribe(
            told -> {}, e -> LOG.error("not everybody was reminded: {}", e.getMessage()));
  }

  private static TrackingEvent parse(String event) {
    var parts = event.split(";");
    if (parts.length != 2) {
      throw new CarrierException("no event: " + event);
    }
    return new TrackingEvent(parts[0], parts[1]);
  }
}
