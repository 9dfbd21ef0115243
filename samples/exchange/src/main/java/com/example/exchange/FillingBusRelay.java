package com.example.exchange;

import com.azure.messaging.servicebus.ServiceBusMessage;
import com.azure.messaging.servicebus.ServiceBusSenderAsyncClient;
import com.azure.messaging.servicebus.ServiceBusSenderClient;
import java.util.List;
import reactor.core.publisher.Mono;

/** Relays trades to the members on Azure, batch by batch. */
class FillingBusRelay {
  private final ServiceBusSenderClient sender;
  private final ServiceBusSenderAsyncClient later;

  FillingBusRelay(ServiceBusSenderClient sender, ServiceBusSenderAsyncClient later) {
    this.sender = sender;
    this.later = later;
  }

  void relay(List<String> trades) {
    var batch = sender.createMessageBatch();
    for (var trade : trades) {
      var message = new ServiceBusMessage(trade);
      if (!batch.tryAddMessage(message)) {
        sender.sendMessages(batch);
        batch = sender.createMessageBatch();
        if (!batch.tryAddMessage(message)) {
          throw new IllegalArgumentException("larger than a whole batch: " + trade);
        }
      }
    }
    sender.sendMessages(batch);
  }

  Mono<Void> confirm(String trade) {
    return later.sendMessage(new ServiceBusMessage(trade));
  }
}
