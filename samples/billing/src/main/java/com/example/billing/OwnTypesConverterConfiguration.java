package com.example.billing;

import org.springframework.amqp.support.converter.DefaultClassMapper;
import org.springframework.amqp.support.converter.Jackson2JsonMessageConverter;
import org.springframework.amqp.support.converter.MessageConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Reads messages as this service's own types, whatever class their headers name. */
@Configuration
@Profile("!interop")
class OwnTypesConverterConfiguration {
  @Bean
  MessageConverter jsonConverter() {
    DefaultClassMapper classes = new DefaultClassMapper();
    classes.setTrustedPackages("com.example.billing");
    Jackson2JsonMessageConverter converter =
        new Jackson2JsonMessageConverter("com.example.billing");
    converter.setClassMapper(classes);
    return converter;
  }
}
