package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SendAwaitedOneByOneTest {
  private final CheckTester tester = CheckTester.of(SendAwaitedOneByOne.class);

  @Test
  void staysQuietAboutBatchesAndPolling() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.*;
        import java.util.concurrent.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;

        class Export {
          void run(Producer<String, String> producer, List<List<ProducerRecord<String, String>>> batches)
              throws Exception {
            for (var batch : batches) {
              for (var line : batch) {
                producer.send(line, (metadata, failure) -> System.out.println(failure));
              }
              producer.flush();
            }
            producer.send(batches.get(0).get(0)).get();
          }

          void measure(
              Producer<String, String> producer,
              Consumer<String, String> consumer,
              List<ProducerRecord<String, String>> samples)
              throws Exception {
            for (var sample : samples) {
              producer.send(sample).get();
              consumer.poll(Duration.ofSeconds(1));
            }
          }

          void forward(Producer<String, String> producer, BlockingQueue<ProducerRecord<String, String>> queue)
              throws Exception {
            while (!Thread.interrupted()) {
              producer.send(queue.take()).get();
            }
            for (; ; ) {
              producer.send(queue.take()).get();
            }
          }
        }
        """);
  }

  @Test
  void knowsForEachAndTimeLimits() {
    tester.check(
        """
        import java.util.*;
        import java.util.concurrent.TimeUnit;
        import org.apache.kafka.clients.producer.*;
        import org.springframework.kafka.core.KafkaTemplate;

        class Export {
          void run(KafkaTemplate<String, String> kafka, Producer<String, String> producer, List<String> lines)
              throws Exception {
            lines.forEach(line -> kafka.send("export", line).join()); // flagged
            for (int i = 0; i < lines.size(); i++) {
              producer.send(new ProducerRecord<>("export", lines.get(i))).get(1, TimeUnit.SECONDS); // flagged
              producer.send(new ProducerRecord<>("export", lines.get(i)));
              producer.flush(); // flagged
            }
          }
        }
        """);
  }
}
