package com.example.telemetry;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pulsar.client.api.MessageId;
import org.apache.pulsar.client.api.Producer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.PulsarClientException;
import org.apache.pulsar.client.api.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards readings to the grid's operator, and says so only if they arrived. */
public class SharedMeterForwarder {
  private static final Logger LOG = LoggerFactory.getLogger(SharedMeterForwarder.class);

  private final Producer<String> producer;

  public SharedMeterForwarder(Producer<String> producer) {
    this.producer = producer;
  }

  /** Forwards a reading of today; whoever asks for it learns how that ended. */
  public CompletableFuture<MessageId> forward(String reading) {
    return producer.sendAsync(reading);
  }

  /** Forwards a reading that somebody asked for. */
  public void forwardAtOnce(String reading) {
    producer
        .sendAsync(reading)
        .whenComplete(
            (id, failure) -> {
              if (failure != null) {
                LOG.error("Not forwarded: {}", reading, failure);
              }
            });
  }

  /** Forwards the readings of a day that was missed. */
  public void forwardAll(List<String> readings) {
    var sends = readings.stream().map(producer::sendAsync).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(sends).join();
  }

  /** Forwards readings to the operator's archive. */
  public void archive(List<String> readings) throws PulsarClientException {
    try (var pulsar = PulsarClient.builder().serviceUrl("pulsar://archive:6650").build();
        var archive = pulsar.newProducer(Schema.STRING).topic("archive").create()) {
      for (var reading : readings) {
        archive.send(reading);
      }
    }
  }
}
