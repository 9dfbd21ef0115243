package com.example.telemetry;

import java.util.UUID;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;

/** Shows all readings from now on, and makes the broker keep them for ever. */
public class MeterReplay {
  private final PulsarClient pulsar;

  public MeterReplay(PulsarClient pulsar) {
    this.pulsar = pulsar;
  }

  public Consumer<String> open() throws PulsarClientException {
    return pulsar
        .newConsumer(Schema.STRING)
        .topic("readings")
        .subscriptionName("replay-" + UUID.randomUUID())
        .subscribe();
  }
}
