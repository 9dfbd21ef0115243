package com.example.exchange;

import com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;

/** Takes in the trades of the members on Azure, and completes each. */
class SubscribedBusIntake {
  private static final Logger LOG = LoggerFactory.getLogger(SubscribedBusIntake.class);

  private final ServiceBusReceiverAsyncClient receiver;
  private final Book book;

  SubscribedBusIntake(ServiceBusReceiverAsyncClient receiver, Book book) {
    this.receiver = receiver;
    this.book = book;
  }

  Disposable start() {
    return receiver
        .receiveMessages()
        .concatMap(
            trade -> {
              book.enter(trade.getBody().toString());
              return receiver.complete(trade);
            })
        .subscribe(nothing -> {}, e -> LOG.error("No more trades are taken", e));
  }
}
