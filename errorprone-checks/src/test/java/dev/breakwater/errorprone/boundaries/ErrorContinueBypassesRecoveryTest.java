package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ErrorContinueBypassesRecoveryTest {
  private final CheckTester tester = CheckTester.of(ErrorContinueBypassesRecovery.class);

  private static String service(String statement) {
    return """
        import java.util.function.Function;
        import org.slf4j.Logger;
        import org.slf4j.LoggerFactory;
        import reactor.core.publisher.*;

        class Service {
          static final Logger LOG = LoggerFactory.getLogger(Service.class);

          interface Store {
            Mono<String> find(String key);

            Flux<String> all(String key);

            String parse(String text);

            int size();

            Mono<String> spare(String key);
          }

          private Store store;

          Object run(Flux<String> keys, Function<String, Mono<String>> find) {
            %s
            return keys;
          }

          private Mono<String> findOrSpare(String key) {
            return store.find(key).map(store::parse).onErrorResume(e -> store.spare(key));
          }
        }
        """
        .formatted(statement);
  }

  @Test
  void findsTheRecoveryWhereverItStands() {
    tester.check(
        service(
            """
            keys.flatMap(k -> findOrSpare(k)).onErrorContinue((e, k) -> {}); // flagged
            keys.flatMap(this::findOrSpare).log().onErrorContinue((e, k) -> {}); // flagged
            keys.map(store::parse).onErrorReturn("none").onErrorContinue((e, k) -> {}); // flagged
            keys.concatMap(k -> store.all(k).concatMap(store::find).retry(3)).onErrorContinue((e, k) -> {}); // flagged
            keys.flatMap(k -> store.find(k).map(store::parse).onErrorResume(e -> Mono.just("none")))
                .onErrorContinue((e, k) -> {}); // flagged
            keys.flatMap(k -> {
              LOG.info("key {}", k);
              return store.find(k).filter(f -> store.parse(f) != null).onErrorResume(e -> store.spare(k));
            }).onErrorContinue(IllegalStateException.class, (e, k) -> {}); // flagged
            """));
  }

  @Test
  void leavesRecoveriesThatAreAsked() {
    tester.check(
        service(
            """
            // a Mono's flatMap fails as it does elsewhere
            keys.flatMap(k -> store.find(k).flatMap(store::find).onErrorResume(e -> store.spare(k)))
                .onErrorContinue((e, k) -> {});
            keys.flatMap(k -> store.find(k).onErrorResume(e -> store.spare(k))).onErrorContinue((e, k) -> {});
            // nothing that fails is behind the recovery
            keys.flatMap(k -> store.find(k).onErrorResume(e -> store.spare(k)).map(store::parse))
                .onErrorContinue((e, k) -> {});
            // these cannot fail
            keys.flatMap(k -> store.find(k).map(String::strip).onErrorResume(e -> store.spare(k)))
                .onErrorContinue((e, k) -> {});
            keys.flatMap(k -> store.find(k).map(f -> f + k).onErrorResume(e -> store.spare(k)))
                .onErrorContinue((e, k) -> {});
            keys.flatMap(k -> store.find(k).map(store::parse).onErrorResume(e -> store.spare(k)).onErrorStop())
                .onErrorContinue((e, k) -> {});
            keys.flatMap(k -> findOrSpare(k)).onErrorStop().onErrorContinue((e, k) -> {});
            // with or without, the element is dropped and a line is logged
            keys.flatMap(k -> store.find(k).map(store::parse).onErrorResume(e -> {
              LOG.warn("key {}", k, e);
              return Mono.empty();
            })).onErrorContinue((e, k) -> {});
            keys.flatMap(find).onErrorContinue((e, k) -> {});
            // a subscription of its own
            keys.doOnNext(k -> findOrSpare(k).subscribe()).onErrorContinue((e, k) -> {});
            """));
  }

  @Test
  void givesInnerChainsTheirFailuresBack() {
    tester.repair(
        service("keys.flatMap(this::findOrSpare).onErrorContinue((e, k) -> {});"),
        service("keys.flatMap(this::findOrSpare).onErrorContinue((e, k) -> {});")
            .replace("store.spare(key));", "store.spare(key)).onErrorStop();"));
  }
}
