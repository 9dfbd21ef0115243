package com.example.gateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The HTTP clients of this service, and how long each of them waits. */
@Configuration
class HttpConfiguration {
  @Bean
  RestTemplate trackingTemplate(RestTemplateBuilder builder) {
    return builder.connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(5)).build();
  }

  /** For customs, whose servers take their time. */
  @Bean
  RestTemplate customsTemplate() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(Duration.ofSeconds(2));
    requests.setReadTimeout(Duration.ofSeconds(30));
    return new RestTemplate(requests);
  }

  @Bean
  TypedTrackingClient trackingClient(
      RestTemplate trackingTemplate, @Value("${gateway.carriers}") String carriers) {
    return new TypedTrackingClient(trackingTemplate, carriers);
  }

  @Bean
  RateSource rateSource(
      @Value("${gateway.carriers}") URI carriers, @Value("${gateway.patience}") Duration patience) {
    return new TimedRateClient(carriers, patience);
  }
}
