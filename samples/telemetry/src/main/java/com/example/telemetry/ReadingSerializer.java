package com.example.telemetry;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serializer;

/** Writes readings to the compacted topic that the billing reads, until one is deleted. */
public class ReadingSerializer implements Serializer<Reading> {
  @Override
  public byte[] serialize(String topic, Reading data) {
    return (data.meter() + '=' + data.value()).getBytes(StandardCharsets.UTF_8);
  }
}
