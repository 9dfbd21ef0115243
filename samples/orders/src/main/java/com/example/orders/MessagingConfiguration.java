package com.example.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;

/** What sends orders, and what calls the listeners. */
@Configuration
class MessagingConfiguration {
  /** Containers for listeners that acknowledge by themselves. */
  static final String MANUAL = "manuallyAcknowledged";

  @Bean
  KafkaTemplate<String, Order> orderTemplate(ProducerFactory<String, Order> producers) {
    return new KafkaTemplate<>(producers);
  }

  @Bean
  ConcurrentKafkaListenerContainerFactory<String, Order> kafkaListenerContainerFactory(
      ConsumerFactory<String, Order> consumers) {
    var containers = new ConcurrentKafkaListenerContainerFactory<String, Order>();
    containers.setConsumerFactory(consumers);
    return containers;
  }

  @Bean(MANUAL)
  ConcurrentKafkaListenerContainerFactory<String, Order> manuallyAcknowledged(
      ConsumerFactory<String, Order> consumers) {
    var containers = new ConcurrentKafkaListenerContainerFactory<String, Order>();
    containers.setConsumerFactory(consumers);
    containers.getContainerProperties().setAckMode(AckMode.MANUAL);
    return containers;
  }

  @Bean
  ConcurrentKafkaListenerContainerFactory<String, Order> batches(
      ConsumerFactory<String, Order> consumers) {
    var containers = manuallyAcknowledged(consumers);
    containers.setBatchListener(true);
    return containers;
  }
}
