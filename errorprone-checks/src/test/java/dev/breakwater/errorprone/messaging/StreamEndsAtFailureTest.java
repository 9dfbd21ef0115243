package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class StreamEndsAtFailureTest {
  private final CheckTester tester = CheckTester.of(StreamEndsAtFailure.class);

  @Test
  void staysQuietWhereFailuresAreTreatedOrTheStreamIsPassedOn() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.function.*;
        import org.springframework.cloud.stream.function.StreamBridge;
        import org.springframework.context.annotation.Bean;
        import reactor.core.publisher.*;
        import reactor.util.retry.Retry;

        class Prices {
          interface Catalogue { String find(String order); }

          Catalogue catalogue;

          @Bean
          Function<Flux<String>, Flux<String>> retried() {
            return orders ->
                orders.map(catalogue::find).retryWhen(Retry.backoff(3, Duration.ofSeconds(1)));
          }

          @Bean
          Function<Flux<String>, Flux<String>> caught() {
            return orders ->
                orders.map(
                    order -> {
                      try {
                        return catalogue.find(order);
                      } catch (RuntimeException e) {
                        return "";
                      }
                    });
          }

          @Bean
          Function<Flux<String>, Flux<String>> passedOn(UnaryOperator<Flux<String>> safely) {
            return orders -> safely.apply(orders);
          }

          @Bean
          Function<Flux<String>, Flux<String>> harmless() {
            return orders -> orders.map(String::trim).map(order -> order.toUpperCase());
          }

          @Bean
          Function<String, String> oneByOne() {
            return order -> catalogue.find(order);
          }
        }
        """);
  }

  @Test
  void reportsConsumersAndMethodReferences() {
    tester.check(
        """
        import java.util.function.Consumer;
        import org.springframework.context.annotation.Bean;
        import reactor.core.publisher.Flux;

        /** Nothing but this comment mentions org.springframework.cloud.stream.binder. */
        class Prices {
          interface Store { void save(String order); }

          Store store;

          @Bean
          Consumer<Flux<String>> stored() {
            return orders -> orders.doOnNext(store::save).subscribe(); // flagged
          }
        }
        """);
  }
}
