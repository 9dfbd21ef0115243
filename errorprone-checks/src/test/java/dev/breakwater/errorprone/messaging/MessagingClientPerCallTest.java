package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessagingClientPerCallTest {
  private final CheckTester tester = CheckTester.of(MessagingClientPerCall.class);

  @Test
  void staysQuietAboutFactoriesLazyFieldsAndCaches() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.producer.*;
        import org.springframework.kafka.annotation.KafkaListener;

        class Orders {
          private final Map<String, Producer<String, String>> producers = new HashMap<>();
          private Producer<String, String> producer;
          private Properties settings;

          Producer<String, String> producer() {
            return new KafkaProducer<>(settings);
          }

          @KafkaListener(topics = "orders")
          void onOrder(String order) {
            if (producer == null) {
              producer = new KafkaProducer<>(settings);
            }
            producers.computeIfAbsent(order, o -> new KafkaProducer<>(settings));
            Producer<String, String> mine = new KafkaProducer<>(settings);
            producers.put(order, mine);
          }

          void once() {
            try (var once = new KafkaProducer<String, String>(settings)) {
              once.flush();
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheRoundHasASay() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.admin.Admin;
        import com.rabbitmq.client.*;

        class Clusters {
          void ask(List<String> clusters, Properties settings, ConnectionFactory factory) throws Exception {
            for (var cluster : clusters) {
              settings.put("bootstrap.servers", cluster);
              try (var admin = Admin.create(settings)) {
                admin.listTopics();
              }
              try (var connection = factory.newConnection(cluster)) {
                connection.getServerProperties();
              }
            }
          }

          void reconnect(ConnectionFactory factory) throws Exception {
            while (!Thread.interrupted()) {
              try (var connection = factory.newConnection()) {
                Thread.sleep(1000);
              }
            }
            Connection connection = null;
            for (int attempt : new int[] {1, 2, 3}) {
              connection = factory.newConnection();
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheCallerSaysWhereTo() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.admin.Admin;
        import org.springframework.web.bind.annotation.PostMapping;

        class Clusters {
          @PostMapping("/probe")
          void probe(String servers, Properties given) {
            var settings = new Properties();
            settings.put("bootstrap.servers", servers);
            try (var admin = Admin.create(settings)) {
              admin.describeCluster();
            }
            Admin.create(given).close();
          }
        }
        """);
  }

  @Test
  void seesThroughWrappers() {
    tester.check(
        """
        import java.util.HashMap;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.core.*;

        class Orders {
          private String servers;

          @KafkaListener(topics = "orders")
          void onOrder(String order) throws Exception {
            var settings = new HashMap<String, Object>();
            settings.put("bootstrap.servers", servers);
            var template =
                new KafkaTemplate<String, String>(new DefaultKafkaProducerFactory<>(settings)); // flagged
            template.send("invoices", order).get();
          }
        }
        """);
  }
}
