package com.example.telemetry;

import io.nats.client.Connection;
import io.nats.client.JetStream;
import io.nats.client.Message;
import io.nats.client.MessageHandler;
import io.nats.client.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Watches for alarms, as long as there are some. */
public class AlarmWatch implements MessageHandler {
  private final JetStream stream;
  private final Meters meters;

  public AlarmWatch(JetStream stream, Meters meters) {
    this.stream = stream;
    this.meters = meters;
  }

  @Override
  public void onMessage(Message alarm) {
    var text = new String(alarm.getData(), StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      return;
    }
    meters.store(text);
    alarm.ack();
  }

  /** The first alarm of this watch. */
  public byte[] first(Connection connection) throws InterruptedException {
    Subscription alarms = connection.subscribe("alarms");
    return alarms.nextMessage(Duration.ofSeconds(5)).getData();
  }

  /** Passes an alarm on to whoever keeps them. */
  public void keep(byte[] alarm) {
    stream.publishAsync("alarms.kept", alarm);
  }
}
