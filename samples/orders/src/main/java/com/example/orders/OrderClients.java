package com.example.orders;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.support.serializer.JsonDeserializer;

/** Makes clients by hand, with settings that nobody has read twice. */
public class OrderClients {
  /** An order as Avro's compiler would write it. */
  public abstract static class OrderRecord extends SpecificRecordBase {}

  private final String servers;

  public OrderClients(String servers) {
    this.servers = servers;
  }

  public KafkaProducer<String, String> producer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "orders");
    settings.put(ProducerConfig.ACKS_CONFIG, "1");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
    return new KafkaProducer<>(settings);
  }

  public KafkaConsumer<String, OrderRecord> consumer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put("max.poll.record", 50);
    settings.put("value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer");
    return new KafkaConsumer<>(settings);
  }

  public ConsumerFactory<String, Order> listening() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, JsonDeserializer.class);
    return new DefaultKafkaConsumerFactory<>(settings);
  }

  public String idOf(GenericRecord order) {
    return (String) order.get("id");
  }
}
