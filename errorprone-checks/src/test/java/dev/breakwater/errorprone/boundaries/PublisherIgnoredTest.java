package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PublisherIgnoredTest {
  private final CheckTester tester = CheckTester.of(PublisherIgnored.class);

  private static String service(String body) {
    return """
        import io.smallrye.mutiny.*;
        import java.util.*;
        import reactor.core.publisher.*;

        class Service {
          @interface CanIgnoreReturnValue {}

          interface Store {
            Mono<Void> delete(String key);

            Flux<String> keys();

            Uni<Void> clear();

            io.reactivex.rxjava3.core.Completable close();

            @CanIgnoreReturnValue
            Mono<Void> warm();
          }

          private final List<Mono<?>> later = new ArrayList<>();

          Mono<Void> run(Store store, List<String> keys) {
        %s
          }

          private Mono<Void> begin(Store store) {
            var work = store.delete("a").cache();
            work.subscribe();
            return work;
          }

          private Mono<Void> describe(Store store) {
            return store.delete("a");
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtStatementsLambdasAndReferences() {
    tester.check(
        service(
            """
            store.delete("a"); // flagged
            store.clear(); // flagged
            store.close(); // flagged
            describe(store); // flagged
            keys.forEach(key -> store.delete(key)); // flagged
            keys.forEach(store::delete); // flagged
            store.keys().flatMap(store::delete).then(); // flagged
            Mono.error(new IllegalStateException()); // flagged
            return store.keys().doOnNext(store::delete).then(); // flagged
            """));
  }

  @Test
  void leavesWhatSomebodyHas() {
    tester.check(
        service(
            """
            later.add(store.delete("a"));
            store.delete("a").subscribe();
            store.clear().subscribe().with(nothing -> {});
            var all = store.keys();
            store.delete("a").block();
            return all.flatMap(store::delete).then();
            """));
  }

  @Test
  void leavesWhatIsDoneAtOnce() {
    tester.check(
        service(
            """
            begin(store);
            store.warm();
            store.keys().publish().autoConnect(0);
            return Mono.empty();
            """));
    tester
        .with(PublisherIgnored.EXEMPT, "delete")
        .check(service("store.delete(\"a\"); return null;"));
  }

  @Test
  void leavesMessagesToTheRulesAboutThem() {
    tester.check(
        """
        import com.azure.messaging.servicebus.*;

        class Sender {
          void send(ServiceBusSenderAsyncClient client, ServiceBusMessage message) {
            client.sendMessage(message);
          }
        }
        """);
  }
}
