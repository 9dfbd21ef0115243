package com.example.exchange;

import com.azure.messaging.eventhubs.EventData;
import com.azure.messaging.eventhubs.EventHubProducerClient;
import com.azure.messaging.servicebus.ServiceBusMessage;
import com.azure.messaging.servicebus.ServiceBusSenderAsyncClient;
import com.azure.messaging.servicebus.ServiceBusSenderClient;
import java.util.List;

/** Relays trades to the members on Azure, or some of them. */
class BusRelay {
  private final ServiceBusSenderClient sender;
  private final ServiceBusSenderAsyncClient later;
  private final EventHubProducerClient hub;

  BusRelay(
      ServiceBusSenderClient sender,
      ServiceBusSenderAsyncClient later,
      EventHubProducerClient hub) {
    this.sender = sender;
    this.later = later;
    this.hub = hub;
  }

  void relay(List<String> trades) {
    var batch = sender.createMessageBatch();
    for (var trade : trades) {
      batch.tryAddMessage(new ServiceBusMessage(trade));
    }
    sender.sendMessages(batch);
  }

  void count(List<EventData> trades) {
    var batch = hub.createBatch();
    trades.forEach(batch::tryAdd);
    hub.send(batch);
  }

  void confirm(String trade) {
    later.sendMessage(new ServiceBusMessage(trade));
  }
}
