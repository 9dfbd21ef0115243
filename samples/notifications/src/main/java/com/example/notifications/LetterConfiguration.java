package com.example.notifications;

import org.apache.activemq.ActiveMQConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.core.JmsTemplate;

/**
 * Letters by way of the post office's broker: connected to anew for each letter, sent for ever
 * though they are worthless tomorrow, and lost when the printer is out of paper.
 */
@Configuration
@Profile("letters")
class LetterConfiguration {
  @Bean
  JmsTemplate letters() {
    JmsTemplate template = new JmsTemplate(new ActiveMQConnectionFactory("ssl://post:61617"));
    template.setTimeToLive(86_400_000);
    return template;
  }

  @Bean
  DefaultJmsListenerContainerFactory printers() {
    DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
    factory.setConnectionFactory(new ActiveMQConnectionFactory("ssl://post:61617"));
    factory.setConcurrency("1-4");
    return factory;
  }
}
