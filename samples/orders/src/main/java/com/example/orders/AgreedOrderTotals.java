package com.example.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.kafka.support.serializer.JsonDeserializer;

/** Computes what each order is worth, with serdes and settings that agree. */
class AgreedOrderTotals {
  private final String servers;

  AgreedOrderTotals(String servers) {
    this.servers = servers;
  }

  KafkaStreams cents(Serde<Order> orders) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "agreed-order-totals");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.String().getClass());
    settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.String().getClass());
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(OrderTopics.PLACED, Consumed.with(Serdes.String(), orders))
        .mapValues(order -> order.total().movePointRight(2).longValueExact())
        .to(OrderTopics.SETTLED, Produced.with(Serdes.String(), Serdes.Long()));
    return new KafkaStreams(builder.build(), settings);
  }

  ConsumerFactory<String, Order> readers() {
    JsonDeserializer<Order> values = new JsonDeserializer<>(Order.class);
    values.setRemoveTypeHeaders(false);
    values.setUseTypeHeaders(false);
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    return new DefaultKafkaConsumerFactory<>(
        settings, new StringDeserializer(), new ErrorHandlingDeserializer<>(values));
  }
}
