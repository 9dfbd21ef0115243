package com.example.exchange;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books the trades of a queue in a function, and says which have to come again. */
public class ReportingTradeFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(ReportingTradeFunction.class);

  private final Book book;

  public ReportingTradeFunction(Book book) {
    this.book = book;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent trades, Context context) {
    var failures = new ArrayList<SQSBatchResponse.BatchItemFailure>();
    for (var trade : trades.getRecords()) {
      try {
        book.enter(trade.getBody());
      } catch (RuntimeException e) {
        LOG.error("Not booked yet", e);
        failures.add(new SQSBatchResponse.BatchItemFailure(trade.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }
}
