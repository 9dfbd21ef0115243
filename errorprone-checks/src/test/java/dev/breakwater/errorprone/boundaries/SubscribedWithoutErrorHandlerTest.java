package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SubscribedWithoutErrorHandlerTest {
  private final CheckTester tester = CheckTester.of(SubscribedWithoutErrorHandler.class);

  private static String service(String body) {
    return """
        import io.smallrye.mutiny.*;
        import java.time.Duration;
        import java.util.*;
        import reactor.core.publisher.*;

        class Service {
          interface Store {
            Mono<Void> delete(String key);

            Flux<String> keys();

            Uni<String> first();

            io.reactivex.rxjava3.core.Single<String> last();
          }

          void run(Store store, Flux<String> given) {
        %s
          }

          private Mono<Void> careful(Store store) {
            return store.delete("a").onErrorComplete();
          }

          private Mono<Void> careless(Store store) {
            return store.delete("a");
          }
        }
        """
        .formatted(body);
  }

  @Test
  void knowsEveryLibrary() {
    tester.check(
        service(
            """
            store.delete("a").subscribe(); // flagged
            store.keys().map(String::trim).subscribe(System.out::println); // flagged
            store.first().subscribe().with(System.out::println); // flagged
            store.last().subscribe(System.out::println); // flagged
            Flux.fromIterable(List.of("a")).flatMap(store::delete).subscribe(); // flagged
            careless(store).subscribe(); // flagged
            var keys = store.keys();
            keys.subscribe(); // flagged
            """));
  }

  @Test
  void leavesFailuresThatSomebodyIsToldOf() {
    tester.check(
        service(
            """
            store.delete("a").subscribe(nothing -> {}, System.err::println);
            store.delete("a").doOnError(System.err::println).subscribe();
            store.keys().flatMap(store::delete).onErrorResume(e -> Mono.empty()).subscribe();
            store.keys().retry().subscribe();
            store.first().onFailure().recoverWithItem("a").subscribe().with(System.out::println);
            store.first().subscribe().with(System.out::println, System.err::println);
            store.last().onErrorReturnItem("a").subscribe();
            careful(store).subscribe();
            """));
  }

  @Test
  void leavesWhatCannotFailOrIsNotSeen() {
    tester.check(
        service(
            """
            given.subscribe();
            Mono.just("a").subscribe(System.out::println);
            Flux.interval(Duration.ofSeconds(1)).subscribe(System.out::println);
            """));
  }
}
