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
import org.springframework.core.env.Environment;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.web.context.request.RequestAttributes;

/** Asks carriers for prices, and takes whatever happens for an answer. */
public class RateProbe {
  private final List<Quote> quotes = new CopyOnWriteArrayList<>();
  private final HttpClient client;
  private final RateSource rates;

  public RateProbe(HttpClient client, RateSource rates) {
    this.client = client;
    this.rates = rates;
  }

  public CompletableFuture<String> probe(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    return answer.handle((response, failure) -> response.body());
  }

  public void watch(Consumer<StreamObserver<Quote>> carrier) {
    carrier.accept(
        new StreamObserver<>() {
          @Override
          public void onNext(Quote quote) {
            quotes.add(quote);
          }

          @Override
          public void onError(Throwable failure) {}

          @Override
          public void onCompleted() {}
        });
  }

  @Retryable(maxAttempts = 5, backoff = @Backoff(delay = 500))
  public String prices(String carrier) throws InterruptedException {
    return rates.priceList(carrier);
  }

  public int tries(Environment settings) {
    return settings.getProperty("gateway.tries", Integer.class);
  }

  @SuppressWarnings("unchecked") // only lists of quotes are put there
  public List<Quote> recent(RequestAttributes session) {
    return (List<Quote>) session.getAttribute("recent", RequestAttributes.SCOPE_SESSION);
  }
}
