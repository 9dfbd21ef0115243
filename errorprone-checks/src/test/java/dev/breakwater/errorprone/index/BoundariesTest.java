package dev.breakwater.errorprone.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhereItIs;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {
  private static List<String> answers(String source) {
    return new CheckTester(AsksWhereItIs.class, List.of())
        .findings(source).stream()
            .map(
                d ->
                    d.getMessage(null)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("[AsksWhereItIs] ", ""))
            .toList();
  }

  @Test
  void knowsAnnotatedMethods() {
    assertEquals(
        List.of("HTTP", "EXCEPTION_HANDLER", "LISTENER", "SCHEDULED", "ASYNC", "MAIN", "NOWHERE"),
        answers(
            """
            import org.springframework.kafka.annotation.KafkaListener;
            import org.springframework.scheduling.annotation.*;
            import org.springframework.web.bind.annotation.*;

            class Where {
              static void here() {}

              @GetMapping("/") String get() { here(); return ""; }

              @ExceptionHandler void on(IllegalStateException e) { here(); }

              @KafkaListener(topics = "a") void onMessage(String message) { here(); }

              @Scheduled(fixedRate = 1) void sweep() { here(); }

              @Async void later() { here(); }

              public static void main(String... args) { here(); }

              void plain() { here(); }
            }
            """));
  }

  @Test
  void knowsImplementedInterfacesThroughGenericsAndLambdas() {
    assertEquals(
        List.of("LISTENER", "LISTENER", "LISTENER", "THREAD", "NOWHERE", "NOWHERE"),
        answers(
            """
            import com.rabbitmq.client.*;
            import jakarta.jms.Message;
            import org.apache.kafka.clients.consumer.ConsumerRecord;
            import org.springframework.kafka.listener.MessageListener;

            class Where {
              static void here() {}

              static class Jms implements jakarta.jms.MessageListener {
                @Override public void onMessage(Message message) { here(); }
              }

              static class Kafka implements MessageListener<String, String> {
                @Override public void onMessage(ConsumerRecord<String, String> record) { here(); }
              }

              DeliverCallback rabbit = (tag, delivery) -> here();

              static class Worker extends Thread {
                @Override public void run() { here(); }
              }

              static class NoListener {
                public void onMessage(String message) { here(); }
              }

              void inALambda() {
                Runnable r = () -> here();
              }
            }
            """));
  }

  @Test
  void knowsTests() {
    assertEquals(
        List.of("TEST in a test", "NOWHERE in a test"),
        answers(
            """
            import org.junit.jupiter.api.Test;

            class Where {
              static void here() {}

              @Test void works() { here(); }

              void helper() { here(); }
            }
            """));
  }

  @Test
  void knowsWebFrameworks() {
    assertEquals(
        List.of("HTTP", "HTTP", "HTTP", "HTTP", "HTTP", "EXCEPTION_HANDLER", "EXCEPTION_HANDLER"),
        answers(
            """
            import io.grpc.BindableService;
            import io.grpc.stub.StreamObserver;
            import jakarta.servlet.http.*;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.Response;
            import jakarta.ws.rs.ext.ExceptionMapper;
            import org.springframework.web.reactive.function.server.*;
            import org.springframework.web.server.*;
            import reactor.core.publisher.Mono;

            class Where {
              static void here() {}

              interface Orders {
                @PATCH @Path("/") String patch();
              }

              static class Resource implements Orders {
                @Override public String patch() { here(); return ""; }
              }

              static class Old extends HttpServlet {
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse a) { here(); }
              }

              HandlerFunction<ServerResponse> lambda = request -> { here(); return Mono.empty(); };

              static abstract class GreeterBase implements BindableService {
                public void greet(String name, StreamObserver<String> answer) {}
              }

              static abstract class Greeter extends GreeterBase {
                @Override public void greet(String name, StreamObserver<String> answer) { here(); }
              }

              @io.micronaut.http.annotation.Get void get() { here(); }

              static class Mapper implements ExceptionMapper<RuntimeException> {
                @Override public Response toResponse(RuntimeException e) { here(); return null; }
              }

              WebExceptionHandler last = (exchange, e) -> { here(); return Mono.error(e); };
            }
            """));
  }

  @Test
  void knowsWhatCodeIsGivenTo() {
    assertEquals(
        List.of("ASYNC", "ASYNC", "ASYNC", "THREAD", "THREAD", "SCHEDULED", "SCHEDULED", "NOWHERE"),
        answers(
            """
            import java.util.List;
            import java.util.Timer;
            import java.util.TimerTask;
            import java.util.concurrent.*;

            class Where {
              static void here() {}

              void give(ExecutorService pool, ScheduledExecutorService clock) {
                pool.submit((Runnable) () -> here());
                CompletableFuture.runAsync(() -> here());
                pool.execute(new Runnable() {
                  @Override public void run() { here(); }
                });
                new Thread(() -> here());
                new Thread() {
                  @Override public void run() { here(); }
                };
                clock.scheduleAtFixedRate(() -> here(), 1, 1, TimeUnit.SECONDS);
                new Timer().schedule(new TimerTask() {
                  @Override public void run() { here(); }
                }, 1, 1);
                List.of(1).forEach(i -> here());
              }
            }
            """));
  }

  @Test
  void knowsWhereReactiveChainsEnd() {
    assertEquals(
        List.of(
            "REACTIVE_TERMINAL",
            "REACTIVE_TERMINAL",
            "REACTIVE_TERMINAL",
            "REACTIVE_TERMINAL",
            "REACTIVE_TERMINAL",
            "REACTIVE_TERMINAL",
            "NOWHERE"),
        answers(
            """
            import io.reactivex.rxjava3.core.Flowable;
            import io.smallrye.mutiny.Uni;
            import reactor.core.publisher.BaseSubscriber;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Where {
              static void here() {}

              void end(Mono<String> mono, Flux<String> flux, Uni<String> uni, Flowable<String> rx) {
                mono.subscribe(order -> here());
                flux.subscribe(order -> {}, failure -> here());
                flux.subscribe(new BaseSubscriber<String>() {
                  @Override protected void hookOnNext(String order) { here(); }
                });
                uni.subscribe().with(order -> {}, failure -> { here(); });
                rx.subscribe(order -> here());
                rx.forEach(order -> here());
                flux.doOnNext(order -> here()).subscribe();
              }
            }
            """));
  }

  @Test
  void knowsCommands() {
    assertEquals(
        List.of("MAIN", "MAIN", "NOWHERE"),
        answers(
            """
            import org.springframework.boot.CommandLineRunner;
            import picocli.CommandLine.Command;

            class Where {
              static void here() {}

              CommandLineRunner runner = args -> here();

              @Command static class Load implements Runnable {
                @Override public void run() { here(); }
              }

              static class NoCommand implements Runnable {
                @Override public void run() { here(); }
              }
            }
            """));
  }

  @Test
  void believesTheTeam() {
    assertEquals(
        List.of("MARKED", "MARKED", "NOWHERE"),
        new CheckTester(AsksWhereItIs.class, List.of("-XepOpt:Breakwater:boundary=Where.Job#work"))
                .findings(
                    """
                class Where {
                  static void here() {}

                  @interface ErrorBoundary {}

                  interface Job { void work(); }

                  static class Sweep implements Job {
                    @Override public void work() { here(); }
                  }

                  @ErrorBoundary void last() { here(); }

                  void plain() { here(); }
                }
                """)
                .stream()
                .map(d -> d.getMessage(null).lines().findFirst().orElseThrow().split(" ", 2)[1])
                .toList());
  }
}
