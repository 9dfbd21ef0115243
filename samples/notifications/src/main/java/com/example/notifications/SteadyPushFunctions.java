package com.example.notifications;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Pushes notifications to telephones; one that fails is tried again and set aside by the binder.
 */
@Configuration
class SteadyPushFunctions {
  private final Carrier phone;

  SteadyPushFunctions(Carrier phone) {
    this.phone = phone;
  }

  @Bean
  Consumer<String> steadyPush() {
    return phone::deliver;
  }
}
