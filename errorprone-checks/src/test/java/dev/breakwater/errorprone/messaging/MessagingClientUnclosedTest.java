package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessagingClientUnclosedTest {
  private final CheckTester tester = CheckTester.of(MessagingClientUnclosed.class);

  @Test
  void staysQuietWhereItIsClosedOrKept() {
    tester.check(
        """
        import java.util.Properties;
        import java.util.concurrent.Future;
        import org.apache.kafka.clients.producer.*;

        class Export {
          private Producer<String, String> kept;

          void run(Properties settings, ProducerRecord<String, String> line) {
            KafkaProducer<String, String> producer = null;
            try {
              producer = new KafkaProducer<>(settings);
              producer.send(line);
            } finally {
              if (producer != null) {
                producer.close();
              }
            }
            var passed = new KafkaProducer<String, String>(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(passed::close));
            kept = new KafkaProducer<>(settings);
            new KafkaProducer<String, String>(settings).close();
          }

          Producer<String, String> make(Properties settings) {
            var producer = new KafkaProducer<String, String>(settings);
            producer.initTransactions();
            return producer;
          }

          public static void main(String[] args) {
            new KafkaProducer<String, String>(new Properties()).flush();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereItStaysInUse() {
    tester.check(
        """
        import com.rabbitmq.client.*;
        import java.time.Duration;
        import java.util.Properties;
        import org.apache.kafka.clients.consumer.KafkaConsumer;

        class Intake {
          private Channel channel;

          void start(ConnectionFactory factory, DeliverCallback callback) throws Exception {
            var connection = factory.newConnection();
            connection.createChannel().basicConsume("mails", callback, tag -> {});
          }

          void once(ConnectionFactory factory) throws Exception {
            var channel = factory.newConnection().createChannel();
            channel.basicPublish("", "mails", null, new byte[0]);
            channel.getConnection().close();
          }

          void open(ConnectionFactory factory) throws Exception {
            var connection = factory.newConnection();
            channel = connection.createChannel();
          }

          void poll(Properties settings) {
            var consumer = new KafkaConsumer<String, String>(settings);
            while (true) {
              consumer.poll(Duration.ofSeconds(1)).forEach(System.out::println);
            }
          }
        }
        """);
  }

  @Test
  void reportsWhatIsUsedInPassing() {
    tester.check(
        """
        import software.amazon.awssdk.regions.Region;
        import software.amazon.awssdk.services.sqs.SqsClient;

        class Mails {
          void send(String mail) {
            SqsClient.builder().region(Region.EU_WEST_1).build().sendMessage(m -> m.messageBody(mail)); // flagged
            var sqs = SqsClient.create(); // flagged
            sqs.sendMessage(m -> m.messageBody(mail));
          }
        }
        """);
  }

  @Test
  void tellsClientsFromWhatTheyMake() {
    tester.check(
        """
        import org.apache.pulsar.client.api.*;

        class Meters {
          private Producer<byte[]> kept;

          void send(ClientBuilder builder, byte[] reading) throws Exception {
            var client = builder.build(); // flagged
            client.newProducer().topic("meters").create().send(reading);
            try (var closed = builder.build()) {
              var ends = closed.newProducer().topic("meters").create();
              ends.send(reading);
            }
            var used = builder.build();
            kept = used.newProducer().topic("meters").create();
          }

          void listen(ClientBuilder builder) throws Exception {
            var called = builder.build();
            called.newConsumer().topic("meters").messageListener((c, m) -> {}).subscribe();
          }
        }
        """);
    tester.check(
        """
        import com.google.cloud.pubsub.v1.*;
        import com.google.pubsub.v1.*;

        class Trades {
          void send(PubsubMessage trade) throws Exception {
            var publisher = Publisher.newBuilder("trades").build(); // flagged
            publisher.publish(trade).get();
            var closed = Publisher.newBuilder("trades").build();
            closed.publish(trade).get();
            closed.shutdown();
          }

          void listen(MessageReceiver receiver) {
            var subscriber = Subscriber.newBuilder("trades", receiver).build();
            subscriber.startAsync().awaitRunning();
          }
        }
        """);
  }
}
