package com.example.gateway;

import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;

/** Follows parcels by a client that gives up in time, and reads its answers as events. */
public class TypedTrackingClient {
  private static final ParameterizedTypeReference<List<TrackingEvent>> EVENTS =
      new ParameterizedTypeReference<>() {};

  private final RestTemplate http;
  private final String carriers;

  public TypedTrackingClient(RestTemplate http, String carriers) {
    this.http = http;
    this.carriers = carriers;
  }

  public List<TrackingEvent> events(String parcel) {
    return http.exchange(
            carriers + "/parcels/{parcel}/events", HttpMethod.GET, null, EVENTS, parcel)
        .getBody();
  }
}
