package com.example.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;

/** Containers for listeners that acknowledge by themselves. */
@Configuration
class ListenerConfiguration {
  static final String MANUAL = "manuallyAcknowledged";

  @Bean(MANUAL)
  ConcurrentKafkaListenerContainerFactory<String, Order> manuallyAcknowledged(
      ConsumerFactory<String, Order> consumers) {
    var containers = new ConcurrentKafkaListenerContainerFactory<String, Order>();
    containers.setConsumerFactory(consumers);
    containers.getContainerProperties().setAckMode(AckMode.MANUAL);
    return containers;
  }
}
