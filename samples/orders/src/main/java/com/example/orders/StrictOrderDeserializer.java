package com.example.orders;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads orders from JSON, and leaves it to the consumer what becomes of those it cannot read. */
public class StrictOrderDeserializer implements Deserializer<Order> {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public Order deserialize(String topic, byte[] data) {
    try {
      return data == null ? null : mapper.readValue(data, Order.class);
    } catch (IOException e) {
      throw new SerializationException("unreadable order in " + topic, e);
    }
  }
}
