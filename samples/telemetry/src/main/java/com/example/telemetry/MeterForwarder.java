package com.example.telemetry;

import java.util.List;
import org.apache.pulsar.client.api.Producer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards readings to the grid's operator, one connection after the other. */
public class MeterForwarder {
  private static final Logger LOG = LoggerFactory.getLogger(MeterForwarder.class);

  private final Producer<String> producer;

  public MeterForwarder(Producer<String> producer) {
    this.producer = producer;
  }

  /** Forwards a reading of today. */
  public void forward(String reading) {
    producer.sendAsync(reading);
  }

  /** Forwards a reading that somebody asked for. */
  public void forwardAtOnce(String reading) {
    producer.sendAsync(reading).thenAccept(id -> LOG.info("Forwarded as {}", id));
  }

  /** Forwards the readings of a day that was missed. */
  public void forwardAll(List<String> readings) {
    for (var reading : readings) {
      producer.sendAsync(reading).join();
    }
  }

  /** Forwards readings to the operator's archive. */
  public void archive(List<String> readings) throws PulsarClientException {
    for (var reading : readings) {
      try (var pulsar = PulsarClient.builder().serviceUrl("pulsar://archive:6650").build()) {
        pulsar.newProducer(Schema.STRING).topic("archive").create().send(reading);
      }
    }
  }

  /** Tells the operator that this is the last reading. */
  public void finish() throws PulsarClientException {
    var pulsar = PulsarClient.builder().serviceUrl("pulsar://grid:6650").build();
    pulsar.newProducer(Schema.STRING).topic("finished").create().send("finished");
  }
}
