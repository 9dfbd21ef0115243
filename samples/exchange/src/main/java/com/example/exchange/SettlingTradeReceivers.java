package com.example.exchange;

import com.google.cloud.pubsub.v1.MessageReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A receiver of trades that settles each, once it has been booked. */
class SettlingTradeReceivers {
  private static final Logger LOG = LoggerFactory.getLogger(SettlingTradeReceivers.class);

  private final Book book;

  SettlingTradeReceivers(Book book) {
    this.book = book;
  }

  MessageReceiver receiver() {
    return (trade, reply) -> {
      if (trade.getData().isEmpty()) {
        reply.ack();
        return;
      }
      try {
        book.enter(trade.getData().toStringUtf8());
        reply.ack();
      } catch (RuntimeException e) {
        LOG.warn("Not booked, and given back", e);
        reply.nack();
      }
    };
  }
}
