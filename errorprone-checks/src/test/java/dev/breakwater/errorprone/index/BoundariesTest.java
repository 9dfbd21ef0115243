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
}
