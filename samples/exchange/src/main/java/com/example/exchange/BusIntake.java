package com.example.exchange;

import com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient;

/** Takes in the trades of the members on Azure, again and again. */
class BusIntake {
  private final ServiceBusReceiverAsyncClient receiver;
  private final Book book;

  BusIntake(ServiceBusReceiverAsyncClient receiver, Book book) {
    this.receiver = receiver;
    this.book = book;
  }

  void start() {
    receiver
        .receiveMessages()
        .subscribe(
            trade -> {
              book.enter(trade.getBody().toString());
              receiver.complete(trade);
            });
  }
}
