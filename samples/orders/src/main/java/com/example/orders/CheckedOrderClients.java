package com.example.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.kafka.support.serializer.JsonDeserializer;

/** Makes clients by hand, with settings that the clients know and take. */
public class CheckedOrderClients {
  private final String servers;

  public CheckedOrderClients(String servers) {
    this.servers = servers;
  }

  public KafkaProducer<String, String> producer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "orders");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    return new KafkaProducer<>(settings);
  }

  public KafkaConsumer<String, OrderClients.OrderRecord> consumer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
    settings.put("value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer");
    settings.put("specific.avro.reader", true);
    return new KafkaConsumer<>(settings);
  }

  public ConsumerFactory<String, Order> listening() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class);
    settings.put(ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, JsonDeserializer.class);
    return new DefaultKafkaConsumerFactory<>(settings);
  }

  public String idOf(GenericRecord order) {
    return Objects.toString(order.get("id"), null);
  }
}
