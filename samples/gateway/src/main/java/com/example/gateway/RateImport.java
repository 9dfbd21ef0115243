package com.example.gateway;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Imports price lists in the background, where failures go unheard. */
public class RateImport {
  /** Where price lists come from. */
  public interface Lists {
    String of(String carrier);
  }

  private final Map<String, String> lists = new ConcurrentHashMap<>();
  private final Lists rates;
  private final ExecutorService executor;
  private final HttpClient client;

  public RateImport(Lists rates, ExecutorService executor, HttpClient client) {
    this.rates = rates;
    this.executor = executor;
    this.client = client;
  }

  public void importAll(List<String> carriers) {
    for (String carrier : carriers) {
      executor.submit(() -> lists.put(carrier, rates.of(carrier)));
    }
  }

  public void importFrom(String carrier, HttpRequest request) {
    client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .thenAccept(list -> lists.put(carrier, list));
  }

  public CompletableFuture<String> listOf(String carrier) {
    return CompletableFuture.supplyAsync(() -> rates.of(carrier), executor)
        .exceptionally(failure -> failure instanceof CarrierException ? "" : lists.get(carrier));
  }
}
