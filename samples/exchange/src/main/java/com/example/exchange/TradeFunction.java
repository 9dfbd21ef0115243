package com.example.exchange;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books the trades of a queue in a function, and loses those that fail. */
public class TradeFunction implements RequestHandler<SQSEvent, Void> {
  private static final Logger LOG = LoggerFactory.getLogger(TradeFunction.class);

  private final Book book;

  public TradeFunction(Book book) {
    this.book = book;
  }

  @Override
  public Void handleRequest(SQSEvent trades, Context context) {
    for (var trade : trades.getRecords()) {
      try {
        book.enter(trade.getBody());
      } catch (RuntimeException e) {
        LOG.error("Not booked", e);
      }
    }
    return null;
  }
}
