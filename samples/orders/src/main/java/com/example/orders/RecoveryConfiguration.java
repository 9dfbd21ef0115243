package com.example.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;

/** Orders that could not be processed are tried again with growing pauses, and then set aside. */
@Configuration
class RecoveryConfiguration {
  @Bean
  CommonErrorHandler recovering(KafkaTemplate<String, Order> kafka) {
    var backOff = new ExponentialBackOffWithMaxRetries(6);
    backOff.setInitialInterval(500);
    backOff.setMaxInterval(10_000);
    return new DefaultErrorHandler(new DeadLetterPublishingRecoverer(kafka), backOff);
  }
}
