package com.example.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Fetches price lists, and gives a carrier a few seconds to answer. */
public class TimedRateClient implements RateSource {
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI carriers;
  private final Duration patience;

  public TimedRateClient(URI carriers, Duration patience) {
    this.carriers = carriers;
    this.patience = patience;
  }

  @Override
  public String priceList(String carrier) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(carriers.resolve(carrier + "/prices")).timeout(patience).build();
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new CarrierException("no prices from " + carrier + ": " + e.getMessage(), e);
    }
  }
}
