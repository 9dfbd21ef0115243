package com.example.exchange;

import com.google.cloud.pubsub.v1.MessageReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receivers of trades, each of which forgets something. */
class TradeReceivers {
  private static final Logger LOG = LoggerFactory.getLogger(TradeReceivers.class);

  private final Book book;

  TradeReceivers(Book book) {
    this.book = book;
  }

  MessageReceiver forgetful() {
    return (trade, reply) -> book.enter(trade.getData().toStringUtf8());
  }

  MessageReceiver hasty() {
    return (trade, reply) -> {
      reply.ack();
      book.enter(trade.getData().toStringUtf8());
    };
  }

  MessageReceiver silent() {
    return (trade, reply) -> {
      try {
        book.enter(trade.getData().toStringUtf8());
        reply.ack();
      } catch (RuntimeException e) {
        LOG.warn("Not booked", e);
      }
    };
  }

  MessageReceiver skipping() {
    return (trade, reply) -> {
      if (trade.getData().isEmpty()) {
        return;
      }
      book.enter(trade.getData().toStringUtf8());
      reply.ack();
    };
  }
}
