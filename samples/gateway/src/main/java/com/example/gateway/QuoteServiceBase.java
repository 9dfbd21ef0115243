package com.example.gateway;

import io.grpc.BindableService;
import io.grpc.stub.StreamObserver;

/** What the gRPC compiler writes for the service of quotes, in short. */
public abstract class QuoteServiceBase implements BindableService {
  /** Answers with the cheapest quote of a price list. */
  public void cheapest(String list, StreamObserver<Quote> answer) {
    answer.onError(new UnsupportedOperationException());
  }
}
