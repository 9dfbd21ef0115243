package com.example.billing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Sends statements, and would hear of those that no queue takes if the broker returned them. */
@Configuration
@Profile("statements")
class ReturnsConfiguration {
  private static final Logger log = LoggerFactory.getLogger(ReturnsConfiguration.class);

  @Bean
  RabbitTemplate statements(ConnectionFactory broker) {
    RabbitTemplate template = new RabbitTemplate(broker);
    template.setExchange("statements");
    template.setReturnsCallback(
        returned -> log.error("nobody takes statements for {}", returned.getRoutingKey()));
    return template;
  }
}
