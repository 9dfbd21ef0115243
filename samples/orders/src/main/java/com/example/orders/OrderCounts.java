package com.example.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Counts the orders of each customer until one cannot be read, and leaks memory when asked. */
public class OrderCounts {
  private final KafkaStreams streams;

  public OrderCounts(Serde<Order> orders, Properties configuration) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(OrderTopics.PLACED, Consumed.with(Serdes.String(), orders))
        .groupByKey()
        .count(Materialized.as("orders-by-customer"));
    streams = new KafkaStreams(builder.build(), configuration);
  }

  public void start() {
    streams.start();
  }

  /** Returns who ordered at least so many times. */
  public List<String> regulars(long atLeast) {
    ReadOnlyKeyValueStore<String, Long> counts =
        streams.store(
            StoreQueryParameters.fromNameAndType(
                "orders-by-customer", QueryableStoreTypes.keyValueStore()));
    List<String> regulars = new ArrayList<>();
    KeyValueIterator<String, Long> customers = counts.all();
    while (customers.hasNext()) {
      var customer = customers.next();
      if (customer.value >= atLeast) {
        regulars.add(customer.key);
      }
    }
    return regulars;
  }
}
