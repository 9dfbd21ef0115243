package com.example.notifications;

import org.apache.activemq.ActiveMQConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;

/** Letters by way of the post office's broker, over one connection, until they are printed. */
@Configuration
@Profile("express")
class ExpressLetterConfiguration {
  private static final String POST = "ssl://post:61617";

  @Bean
  CachingConnectionFactory post() {
    return new CachingConnectionFactory(new ActiveMQConnectionFactory(POST));
  }

  @Bean
  JmsTemplate letters(CachingConnectionFactory post) {
    JmsTemplate template = new JmsTemplate(post);
    template.setTimeToLive(86_400_000);
    template.setExplicitQosEnabled(true);
    return template;
  }

  @Bean
  DefaultJmsListenerContainerFactory printers() {
    DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
    factory.setSessionTransacted(true);
    factory.setConnectionFactory(new ActiveMQConnectionFactory(POST));
    factory.setConcurrency("1-4");
    return factory;
  }
}
