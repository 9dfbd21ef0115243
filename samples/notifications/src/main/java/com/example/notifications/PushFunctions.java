package com.example.notifications;

import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import reactor.core.publisher.Flux;

/** Pushes notifications to telephones, until the first one that cannot be pushed. */
@Configuration
@Profile("legacy")
class PushFunctions {
  private final Carrier phone;

  PushFunctions(Carrier phone) {
    this.phone = phone;
  }

  @Bean
  Function<Flux<String>, Flux<String>> push() {
    return texts -> texts.doOnNext(phone::deliver);
  }
}
