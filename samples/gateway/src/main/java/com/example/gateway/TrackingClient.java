package com.example.gateway;

import java.util.List;
import org.springframework.web.client.RestTemplate;

/** Follows parcels; a carrier's silence holds the caller's thread, and its answer is untyped. */
public class TrackingClient {
  private final RestTemplate http = new RestTemplate();
  private final String carriers;

  public TrackingClient(String carriers) {
    this.carriers = carriers;
  }

  @SuppressWarnings("unchecked")
  public List<TrackingEvent> events(String parcel) {
    List<TrackingEvent> events =
        http.getForObject(carriers + "/parcels/{parcel}/events", List.class, parcel);
    return events;
  }
}
