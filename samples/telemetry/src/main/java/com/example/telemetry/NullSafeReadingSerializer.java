package com.example.telemetry;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serializer;

/** Writes readings, and deletions, to the compacted topic that the billing reads. */
public class NullSafeReadingSerializer implements Serializer<Reading> {
  @Override
  public byte[] serialize(String topic, Reading data) {
    if (data == null) {
      return null;
    }
    return (data.meter() + '=' + data.value()).getBytes(StandardCharsets.UTF_8);
  }
}
