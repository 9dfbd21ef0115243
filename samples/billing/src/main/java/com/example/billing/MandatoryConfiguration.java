package com.example.billing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Sends statements, and hears of those that no queue takes. */
@Configuration
@Profile("mandatory-statements")
class MandatoryConfiguration {
  private static final Logger log = LoggerFactory.getLogger(MandatoryConfiguration.class);

  @Bean
  RabbitTemplate statements(CachingConnectionFactory broker) {
    broker.setPublisherReturns(true);
    RabbitTemplate template = new RabbitTemplate(broker);
    template.setExchange("statements");
    template.setMandatory(true);
    template.setReturnsCallback(
        returned -> log.error("nobody takes statements for {}", returned.getRoutingKey()));
    return template;
  }
}
