package com.example.gateway;

import io.grpc.stub.StreamObserver;

/** Offers quotes over gRPC, and ends each call once. */
public abstract class EndedQuoteService extends QuoteServiceBase {
  private final PriceList prices;

  protected EndedQuoteService(PriceList prices) {
    this.prices = prices;
  }

  @Override
  public void cheapest(String list, StreamObserver<Quote> answer) {
    try {
      answer.onNext(prices.cheapest(list));
      answer.onCompleted();
    } catch (CarrierException e) {
      answer.onError(e);
    }
  }
}
