package com.example.telemetry;

import java.util.UUID;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;
import org.apache.pulsar.client.api.SubscriptionMode;

/** Shows all readings from now on, and leaves nothing behind. */
public class PassingMeterReplay {
  private final PulsarClient pulsar;

  public PassingMeterReplay(PulsarClient pulsar) {
    this.pulsar = pulsar;
  }

  public Consumer<String> open() throws PulsarClientException {
    return pulsar
        .newConsumer(Schema.STRING)
        .topic("readings")
        .subscriptionName("replay-" + UUID.randomUUID())
        .subscriptionMode(SubscriptionMode.NonDurable)
        .subscribe();
  }
}
