package com.example.orders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaListenerErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** What becomes of orders that could not be processed: they are lost, or they stop all others. */
@Configuration
@Profile("legacy")
class FailureConfiguration {
  private static final Logger log = LoggerFactory.getLogger(FailureConfiguration.class);

  @Bean
  CommonErrorHandler losing() {
    return new DefaultErrorHandler(new FixedBackOff(1_000, 2));
  }

  @Bean
  CommonErrorHandler blocking(KafkaTemplate<String, Order> kafka) {
    var backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(10_000);
    return new DefaultErrorHandler(new DeadLetterPublishingRecoverer(kafka), backOff);
  }

  @Bean
  KafkaListenerErrorHandler forgetting() {
    return (message, failure) -> {
      log.error("could not process {}", message.getPayload(), failure);
      return null;
    };
  }
}
