package com.example.telemetry;

import io.nats.client.Connection;
import io.nats.client.JetStream;
import io.nats.client.JetStreamApiException;
import io.nats.client.Message;
import io.nats.client.MessageHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Watches for alarms, and settles each. */
public class AttentiveAlarmWatch implements MessageHandler {
  private final JetStream stream;
  private final Meters meters;

  public AttentiveAlarmWatch(JetStream stream, Meters meters) {
    this.stream = stream;
    this.meters = meters;
  }

  @Override
  public void onMessage(Message alarm) {
    var text = new String(alarm.getData(), StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      alarm.term();
      return;
    }
    meters.store(text);
    alarm.ack();
  }

  /** The first alarm of this watch, if there is one in time. */
  public Optional<byte[]> first(Connection connection) throws InterruptedException {
    var alarms = connection.subscribe("alarms");
    return Optional.ofNullable(alarms.nextMessage(Duration.ofSeconds(5))).map(Message::getData);
  }

  /** Passes an alarm on to whoever keeps them, and waits until it is kept. */
  public void keep(byte[] alarm) throws IOException, JetStreamApiException {
    stream.publish("alarms.kept", alarm);
  }
}
