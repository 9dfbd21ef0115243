package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about the Azure SDK for Java: Service Bus and Event Hubs. */
public final class ServiceBus {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.azure:azure-messaging-servicebus", "7.13.0", "7.17.17"),
          new Library("com.azure:azure-messaging-eventhubs", "5.15.0", "5.21.5"));

  public static final Api PUBLISH =
      methods(
          "com.azure.messaging.servicebus.ServiceBusSenderClient#sendMessage",
          "com.azure.messaging.servicebus.ServiceBusSenderClient#sendMessages",
          "com.azure.messaging.servicebus.ServiceBusSenderClient#scheduleMessage",
          "com.azure.messaging.servicebus.ServiceBusSenderClient#scheduleMessages",
          "com.azure.messaging.servicebus.ServiceBusSenderAsyncClient#sendMessage",
          "com.azure.messaging.servicebus.ServiceBusSenderAsyncClient#sendMessages",
          "com.azure.messaging.servicebus.ServiceBusSenderAsyncClient#scheduleMessage",
          "com.azure.messaging.servicebus.ServiceBusSenderAsyncClient#scheduleMessages",
          "com.azure.messaging.eventhubs.EventHubProducerClient#send",
          "com.azure.messaging.eventhubs.EventHubProducerAsyncClient#send");

  public static final Api RECEIVE =
      methods(
          "com.azure.messaging.servicebus.ServiceBusReceiverClient#receiveMessages",
          "com.azure.messaging.eventhubs.EventHubConsumerClient#receiveFromPartition");

  public static final Api ACKNOWLEDGE =
      methods(
          "com.azure.messaging.servicebus.ServiceBusReceivedMessageContext#complete",
          "com.azure.messaging.servicebus.ServiceBusReceiverClient#complete",
          "com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient#complete",
          "com.azure.messaging.eventhubs.models.EventContext#updateCheckpoint",
          "com.azure.messaging.eventhubs.models.EventContext#updateCheckpointAsync",
          "com.azure.messaging.eventhubs.models.EventBatchContext#updateCheckpoint",
          "com.azure.messaging.eventhubs.models.EventBatchContext#updateCheckpointAsync");

  public static final Api REJECT =
      methods(
          "com.azure.messaging.servicebus.ServiceBusReceivedMessageContext#abandon",
          "com.azure.messaging.servicebus.ServiceBusReceivedMessageContext#defer",
          "com.azure.messaging.servicebus.ServiceBusReceiverClient#abandon",
          "com.azure.messaging.servicebus.ServiceBusReceiverClient#defer",
          "com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient#abandon",
          "com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient#defer");

  public static final Api DEAD_LETTER =
      methods(
          "com.azure.messaging.servicebus.ServiceBusReceivedMessageContext#deadLetter",
          "com.azure.messaging.servicebus.ServiceBusReceiverClient#deadLetter",
          "com.azure.messaging.servicebus.ServiceBusReceiverAsyncClient#deadLetter");

  /** Adds a message to a batch if there is room, and says whether there was. */
  public static final Api TRY_ADD =
      methods(
          "com.azure.messaging.servicebus.ServiceBusMessageBatch#tryAddMessage",
          "com.azure.messaging.eventhubs.EventDataBatch#tryAdd");

  /** Makes a client, which holds a connection until it is closed. */
  public static final Api CLIENTS =
      methods(
          "com.azure.messaging.servicebus.ServiceBusClientBuilder.ServiceBusSenderClientBuilder#buildClient",
          "com.azure.messaging.servicebus.ServiceBusClientBuilder.ServiceBusSenderClientBuilder#buildAsyncClient",
          "com.azure.messaging.servicebus.ServiceBusClientBuilder.ServiceBusReceiverClientBuilder#buildClient",
          "com.azure.messaging.servicebus.ServiceBusClientBuilder.ServiceBusReceiverClientBuilder#buildAsyncClient",
          "com.azure.messaging.eventhubs.EventHubClientBuilder#buildProducerClient",
          "com.azure.messaging.eventhubs.EventHubClientBuilder#buildAsyncProducerClient",
          "com.azure.messaging.eventhubs.EventHubClientBuilder#buildConsumerClient",
          "com.azure.messaging.eventhubs.EventHubClientBuilder#buildAsyncConsumerClient");

  /** Makes what receives by itself until it is stopped. */
  public static final Api RECEIVERS =
      methods(
          "com.azure.messaging.servicebus.ServiceBusClientBuilder.ServiceBusProcessorClientBuilder#buildProcessorClient");

  private ServiceBus() {}
}
