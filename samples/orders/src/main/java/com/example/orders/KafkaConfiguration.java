package com.example.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.serializer.JsonDeserializer;

/**
 * The clients as they were when messages were text and their keys numbers: the first order fails in
 * the serializer, the first key in the deserializer, and the consumers build whatever class a
 * header names.
 */
@Configuration
@Profile("legacy")
class KafkaConfiguration {
  @Bean
  ProducerFactory<String, Order> orderProducers(
      @Value("${spring.kafka.bootstrap-servers}") String servers) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    return new DefaultKafkaProducerFactory<String, Order>(settings);
  }

  @Bean
  ConsumerFactory<String, Order> orderConsumers(
      @Value("${spring.kafka.bootstrap-servers}") String servers) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, LongDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, JsonDeserializer.class);
    settings.put(JsonDeserializer.TRUSTED_PACKAGES, "*");
    return new DefaultKafkaConsumerFactory<>(settings);
  }

  @Bean
  OrderExport orderExport(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", servers);
    settings.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
    settings.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
    return new OrderExport(new KafkaProducer<String, Order>(settings));
  }

  @Bean
  OrderArchiver orderArchiver(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    JsonDeserializer<Order> values = new JsonDeserializer<>(Order.class);
    values.addTrustedPackages("*");
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ConsumerConfig.GROUP_ID_CONFIG,
            "archive",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false);
    return new OrderArchiver(new KafkaConsumer<>(settings, new StringDeserializer(), values));
  }
}
