package com.example.telemetry;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.Message;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;
import org.apache.pulsar.client.api.SubscriptionType;

/** Takes in readings together with other instances, and answers for its own. */
public class SettlingMeterIntake {
  private final Consumer<String> consumer;
  private final Meters meters;

  public SettlingMeterIntake(PulsarClient pulsar, Meters meters) throws PulsarClientException {
    this.meters = meters;
    consumer =
        pulsar
            .newConsumer(Schema.STRING)
            .topic("readings")
            .subscriptionName("telemetry")
            .subscriptionType(SubscriptionType.Shared)
            .subscribe();
  }

  /** Works until the consumer is closed. */
  public void run() throws PulsarClientException {
    while (true) {
      settle(consumer.receive());
    }
  }

  private void settle(Message<String> reading) throws PulsarClientException {
    try {
      meters.store(reading.getValue());
      consumer.acknowledge(reading);
    } catch (IllegalArgumentException e) {
      consumer.negativeAcknowledge(reading);
    }
  }

  /** The next reading, for the display, if there is one in time. */
  public Optional<String> next() throws PulsarClientException {
    return Optional.ofNullable(consumer.receive(1, TimeUnit.SECONDS)).map(Message::getValue);
  }
}
