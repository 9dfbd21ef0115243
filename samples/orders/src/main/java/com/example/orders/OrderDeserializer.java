package com.example.orders;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads orders from JSON; what it cannot read looks as if the order had been deleted. */
public class OrderDeserializer implements Deserializer<Order> {
  private static final Logger log = LoggerFactory.getLogger(OrderDeserializer.class);

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public Order deserialize(String topic, byte[] data) {
    try {
      return data == null ? null : mapper.readValue(data, Order.class);
    } catch (IOException e) {
      log.warn("unreadable order in {}", topic, e);
      return null;
    }
  }
}
