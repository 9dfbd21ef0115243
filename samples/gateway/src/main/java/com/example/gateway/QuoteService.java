package com.example.gateway;

import io.grpc.stub.StreamObserver;

/** Offers quotes over gRPC, and ends a failed call twice. */
public abstract class QuoteService extends QuoteServiceBase {
  private final PriceList prices;

  protected QuoteService(PriceList prices) {
    this.prices = prices;
  }

  @Override
  public void cheapest(String list, StreamObserver<Quote> answer) {
    try {
      answer.onNext(prices.cheapest(list));
    } catch (CarrierException e) {
      answer.onError(e);
    }
    answer.onCompleted();
  }
}
