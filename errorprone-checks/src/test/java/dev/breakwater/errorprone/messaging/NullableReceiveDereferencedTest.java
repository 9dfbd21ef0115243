package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class NullableReceiveDereferencedTest {
  private final CheckTester tester = CheckTester.of(NullableReceiveDereferenced.class);

  @Test
  void staysQuietWhereSomebodyAsks() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.common.header.*;

        class Kinds {
          byte[] twice(Headers headers) {
            return headers.lastHeader("kind") != null ? headers.lastHeader("kind").value() : null;
          }

          byte[] guarded(Headers headers) {
            if (headers.lastHeader("kind") == null) {
              return new byte[0];
            }
            return headers.lastHeader("kind").value();
          }

          byte[] required(Headers headers) {
            var kind = Objects.requireNonNull(headers.lastHeader("kind"));
            var other = headers.lastHeader("other");
            Objects.requireNonNull(other, "other");
            return Optional.ofNullable(headers.lastHeader("third")).map(Header::value).orElse(other.value());
          }

          byte[] origin(Headers headers) {
            return headers.lastHeader(org.springframework.kafka.support.KafkaHeaders.DLT_ORIGINAL_TOPIC).value();
          }

          byte[] asked(Headers headers) {
            Header kind = headers.lastHeader("kind");
            if (kind != null) {
              return kind.value();
            }
            return null;
          }

          byte[] convert(Headers headers) {
            return headers.lastHeader("source") == null ? null : source(headers);
          }

          private byte[] source(Headers headers) {
            return headers.lastHeader("source").value();
          }

          private byte[] target(Headers headers) {
            return headers.lastHeader("target").value(); // flagged
          }
        }
        """);
  }

  @Test
  void takesTheAnswerToOneReceiveForNoOther() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Mails {
          boolean isEmpty(Channel channel) throws Exception {
            return channel.basicGet("mails", true) == null;
          }

          byte[] next(Channel channel) throws Exception {
            return channel.basicGet("mails", true).getBody(); // flagged
          }
        }
        """);
  }

  @Test
  void knowsJmsAndRabbit() {
    tester.check(
        """
        import jakarta.jms.*;

        class Mails {
          String next(MessageConsumer consumer, JMSConsumer simple) throws JMSException {
            Message waited = consumer.receive();
            var mail = (TextMessage) consumer.receive(1000); // flagged
            var loop = consumer.receiveNoWait();
            while (loop != null) {
              loop = consumer.receiveNoWait();
            }
            return waited.getJMSMessageID()
                + mail.getText()
                + ((TextMessage) consumer.receiveNoWait()).getText() // flagged
                + simple.receiveBody(String.class, 10).trim(); // flagged
          }
        }
        """);
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Mails {
          byte[] next(Channel channel) throws Exception {
            return channel.basicGet("mails", true).getBody(); // flagged
          }
        }
        """);
  }

  @Test
  void knowsWhatTimesOutAndWhatIsLookedUp() {
    tester.check(
        """
        import java.util.concurrent.TimeUnit;
        import org.apache.pulsar.client.api.Consumer;

        class Meters {
          byte[] next(Consumer<byte[]> consumer) throws Exception {
            consumer.receive().getData();
            return consumer.receive(1, TimeUnit.SECONDS).getData(); // flagged
          }
        }
        """);
    tester.check(
        """
        import io.nats.client.Subscription;
        import java.time.Duration;

        class Meters {
          byte[] next(Subscription subscription) throws Exception {
            var reading = subscription.nextMessage(Duration.ofSeconds(1)); // flagged
            return reading.getData();
          }
        }
        """);
    tester.check(
        """
        import org.apache.kafka.streams.state.KeyValueStore;

        class Totals {
          void add(KeyValueStore<String, Long> totals, String key) {
            totals.put(key, totals.get(key).longValue() + 1); // flagged
            var old = totals.get(key);
            totals.put(key, old == null ? 1 : old.longValue() + 1);
          }
        }
        """);
    tester.check(
        """
        import java.util.concurrent.*;

        class Work {
          void run(BlockingQueue<Runnable> tasks) throws InterruptedException {
            tasks.take().run();
            tasks.poll().run();
            tasks.poll(1, TimeUnit.SECONDS).run(); // flagged
          }
        }
        """);
  }
}
