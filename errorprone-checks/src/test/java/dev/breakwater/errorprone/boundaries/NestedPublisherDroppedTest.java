package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class NestedPublisherDroppedTest {
  private final CheckTester tester = CheckTester.of(NestedPublisherDropped.class);

  private static String service(String statement) {
    return """
        import io.reactivex.rxjava3.core.*;
        import io.smallrye.mutiny.*;
        import java.time.Duration;
        import java.util.function.Function;
        import reactor.core.publisher.*;

        class Service {
          interface Store {
            Mono<String> save(String key);

            Flux<String> children(String key);

            Uni<Void> ship(String key);

            Single<String> rx(String key);
          }

          Object run(Store store, Flux<String> keys, Mono<String> key, Uni<String> uni, Single<String> single) {
            %s
            return key;
          }

          private Mono<String> begin(Store store, String key) {
            var work = store.save(key).cache();
            work.subscribe();
            return work;
          }
        }
        """
        .formatted(statement);
  }

  @Test
  void knowsEveryWayToDropAValue() {
    tester.check(
        service(
            """
            key.map(k -> store.save(k)).then(); // flagged
            keys.map(store::children).then(key); // flagged
            key.map(k -> { return store.children(k); }).thenReturn(1); // flagged
            keys.map(store::save).log().timeout(Duration.ofSeconds(1)).subscribe(); // flagged
            Mono.fromCallable(() -> store.save("a")).subscribe(); // flagged
            uni.map(store::ship).replaceWithVoid(); // flagged
            uni.onItem().transform(store::ship).replaceWith("done"); // flagged
            single.map(store::rx).ignoreElement(); // flagged
            single.map(store::rx).subscribe(); // flagged
            Function<String, Mono<String>> save = store::save;
            key.map(save).then(); // flagged
            """));
  }

  @Test
  void leavesPublishersThatSomebodyMaySubscribeTo() {
    tester.check(
        service(
            """
            key.flatMap(k -> store.save(k)).then();
            key.map(k -> store.save(k)).flatMap(saved -> saved).then();
            key.map(k -> store.save(k)).doOnNext(saved -> saved.subscribe()).then();
            key.map(k -> store.save(k)).subscribe(saved -> saved.subscribe());
            key.map(k -> begin(store, k)).then();
            key.map(k -> store.save(k).subscribe()).then();
            keys.map(String::length).then();
            keys.groupBy(String::length).then();
            uni.onItem().transformToUni(store::ship).replaceWithVoid();
            """));
  }

  @Test
  void keepsWhatComesAfter() {
    tester.repair(
        service("keys.map(k -> store.save(k)).subscribe();"),
        service("keys.flatMap(k -> store.save(k)).subscribe();"));
    tester.repair(
        service("uni.map(store::ship).replaceWithVoid();"),
        service("uni.flatMap(store::ship).replaceWithVoid();"));
  }
}
