package com.example.gateway;

import io.grpc.stub.StreamObserver;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.context.request.RequestAttributes;

/** Asks carriers for prices, and tells apart what has happened. */
public class AttentiveRateProbe {
  /** What a customer was quoted lately. */
  public record Recent(List<Quote> quotes) {}

  private static final Logger LOG = LoggerFactory.getLogger(AttentiveRateProbe.class);

  private final List<Quote> quotes = new CopyOnWriteArrayList<>();
  private final HttpClient client;
  private final RateSource rates;

  public AttentiveRateProbe(HttpClient client, RateSource rates) {
    this.client = client;
    this.rates = rates;
  }

  public CompletableFuture<String> probe(HttpRequest request) {
    return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  public void watch(Consumer<StreamObserver<Quote>> carrier) {
    carrier.accept(
        new StreamObserver<>() {
          @Override
          public void onNext(Quote quote) {
            quotes.add(quote);
          }

          @Override
          public void onError(Throwable failure) {
            LOG.warn("no more quotes", failure);
          }

          @Override
          public void onCompleted() {}
        });
  }

  @Retryable(retryFor = CarrierException.class, maxAttempts = 5, backoff = @Backoff(delay = 500))
  public String prices(String carrier) throws InterruptedException {
    return rates.priceList(carrier);
  }

  public int tries(Environment settings) {
    return settings.getProperty("gateway.tries", Integer.class, 3);
  }

  public Recent recent(RequestAttributes session) {
    return (Recent) session.getAttribute("recent", RequestAttributes.SCOPE_SESSION);
  }
}
