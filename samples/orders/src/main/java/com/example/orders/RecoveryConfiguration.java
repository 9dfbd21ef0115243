package com.example.orders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaListenerErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;

/** Orders that could not be processed are tried again with growing pauses, and then set aside. */
@Configuration
class RecoveryConfiguration {
  private static final Logger log = LoggerFactory.getLogger(RecoveryConfiguration.class);

  @Bean
  CommonErrorHandler recovering(KafkaTemplate<String, Order> kafka) {
    var backOff = new ExponentialBackOffWithMaxRetries(6);
    backOff.setInitialInterval(500);
    backOff.setMaxInterval(10_000);
    return new DefaultErrorHandler(new DeadLetterPublishingRecoverer(kafka), backOff);
  }

  @Bean
  KafkaListenerErrorHandler telling() {
    return (message, failure) -> {
      log.error("could not process {}", message.getPayload(), failure);
      throw failure;
    };
  }
}
