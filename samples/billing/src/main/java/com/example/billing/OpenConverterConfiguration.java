package com.example.billing;

import org.springframework.amqp.support.converter.DefaultClassMapper;
import org.springframework.amqp.support.converter.Jackson2JsonMessageConverter;
import org.springframework.amqp.support.converter.MessageConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Reads the other teams' messages by building whatever class their headers name. */
@Configuration
@Profile("interop")
class OpenConverterConfiguration {
  @Bean
  MessageConverter jsonConverter() {
    DefaultClassMapper classes = new DefaultClassMapper();
    classes.setTrustedPackages("*");
    Jackson2JsonMessageConverter converter = new Jackson2JsonMessageConverter("*");
    converter.setClassMapper(classes);
    return converter;
  }
}
