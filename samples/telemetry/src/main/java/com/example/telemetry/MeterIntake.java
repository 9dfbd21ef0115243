package com.example.telemetry;

import java.util.concurrent.TimeUnit;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;
import org.apache.pulsar.client.api.SubscriptionType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in readings together with other instances, and answers for what those have taken. */
public class MeterIntake implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(MeterIntake.class);

  private final Consumer<String> consumer;
  private final Meters meters;

  public MeterIntake(PulsarClient pulsar, Meters meters) throws PulsarClientException {
    this.meters = meters;
    consumer =
        pulsar
            .newConsumer(Schema.STRING)
            .topic("readings")
            .subscriptionName("telemetry")
            .subscriptionType(SubscriptionType.Shared)
            .subscribe();
  }

  @Override
  public void run() {
    while (true) {
      try {
        var reading = consumer.receive();
        meters.store(reading.getValue());
        consumer.acknowledgeCumulative(reading);
      } catch (PulsarClientException e) {
        LOG.warn("No reading", e);
      }
    }
  }

  /** The next reading, for the display. */
  public String next() throws PulsarClientException {
    return consumer.receive(1, TimeUnit.SECONDS).getValue();
  }
}
