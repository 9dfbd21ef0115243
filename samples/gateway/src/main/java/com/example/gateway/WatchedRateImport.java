package com.example.gateway;

import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Imports price lists in the background, and says what failed there. */
public class WatchedRateImport {
  private static final System.Logger LOG = System.getLogger(WatchedRateImport.class.getName());

  private final Map<String, String> lists = new ConcurrentHashMap<>();
  private final RateImport.Lists rates;
  private final ExecutorService executor;
  private final HttpClient client;

  public WatchedRateImport(RateImport.Lists rates, ExecutorService executor, HttpClient client) {
    this.rates = rates;
    this.executor = executor;
    this.client = client;
  }

  public void importAll(List<String> carriers) {
    for (String carrier : carriers) {
      executor.execute(() -> importOf(carrier));
    }
  }

  private void importOf(String carrier) {
    try {
      lists.put(carrier, rates.of(carrier));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "no price list of " + carrier, e);
    }
  }

  public CompletableFuture<Void> importFrom(String carrier, HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .thenAccept(list -> lists.put(carrier, list));
  }

  public CompletableFuture<String> listOf(String carrier) {
    return CompletableFuture.supplyAsync(() -> rates.of(carrier), executor)
        .exceptionally(
            failure -> failure.getCause() instanceof CarrierException ? "" : lists.get(carrier));
  }
}
