package com.example.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches price lists, and waits for a carrier that does not answer until somebody restarts it. */
public class RateClient implements RateSource {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI carriers;

  public RateClient(URI carriers) {
    this.carriers = carriers;
  }

  @Override
  public String priceList(String carrier) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(carriers.resolve(carrier + "/prices")).build();
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new CarrierException("no prices from " + carrier + ": " + e.getMessage());
    }
  }
}
