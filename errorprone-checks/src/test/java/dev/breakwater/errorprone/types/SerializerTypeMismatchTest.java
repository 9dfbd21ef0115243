package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SerializerTypeMismatchTest {
  private final CheckTester tester = CheckTester.of(SerializerTypeMismatch.class);

  @Test
  void readsEveryWayToNameAClass() {
    tester.check(
        """
        import java.util.Properties;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.common.serialization.*;

        class Clients {
          Producer<String, byte[]> literal() {
            var props = new Properties();
            props.put("key.serializer", StringSerializer.class);
            props.put("value.serializer", StringSerializer.class);
            return new KafkaProducer<>(props); // flagged
          }

          Producer<Long, String> name() {
            var props = new Properties();
            props.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, IntegerSerializer.class.getName());
            props.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getCanonicalName());
            return new KafkaProducer<>(props); // flagged
          }

          Consumer<String, Integer> string() {
            var props = new Properties();
            props.setProperty("value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
            return new KafkaConsumer<String, Integer>(props); // flagged
          }
        }
        """);
  }

  @Test
  void readsAMapThatAMethodOfTheClassBuilds() {
    tester.check(
        """
        import java.util.HashMap;
        import java.util.Map;
        import org.apache.kafka.clients.producer.ProducerConfig;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.context.annotation.Bean;
        import org.springframework.kafka.core.*;

        class KafkaConfig {
          record Order(String id) {}

          @Bean
          public Map<String, Object> producerConfigs() {
            Map<String, Object> props = new HashMap<>();
            props.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
            props.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
            return props;
          }

          @Bean
          public ProducerFactory<String, Order> producerFactory() {
            return new DefaultKafkaProducerFactory<>(producerConfigs()); // flagged
          }

          @Bean
          public ProducerFactory<String, String> textFactory() {
            return new DefaultKafkaProducerFactory<>(producerConfigs());
          }
        }
        """);
  }

  @Test
  void looksThroughTheErrorHandlingDeserializer() {
    tester.check(
        """
        import java.util.Map;
        import org.apache.kafka.clients.consumer.ConsumerConfig;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.kafka.core.*;
        import org.springframework.kafka.support.serializer.*;

        class KafkaConfig {
          record Order(String id) {}

          static class OrderDeserializer implements Deserializer<Order> {
            @Override
            public Order deserialize(String topic, byte[] data) {
              return null;
            }
          }

          ConsumerFactory<String, Order> wrong() {
            return new DefaultKafkaConsumerFactory<>( // flagged
                Map.of(
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class,
                    ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, StringDeserializer.class));
          }

          ConsumerFactory<String, Order> right() {
            return new DefaultKafkaConsumerFactory<>(
                Map.of(
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class,
                    ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, OrderDeserializer.class));
          }

          ConsumerFactory<String, Order> delegateUnknown(Class<?> delegate) {
            return new DefaultKafkaConsumerFactory<>(
                Map.of(
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class,
                    ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, delegate));
          }
        }
        """);
  }

  @Test
  void staysQuietAboutTypesThatMayFit() {
    tester.check(
        """
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.kafka.support.serializer.*;

        class Clients<T> {
          interface Event {}

          static class Placed implements Event {}

          static class EventSerializer implements Serializer<Event> {
            @Override
            public byte[] serialize(String topic, Event data) {
              return null;
            }
          }

          static class AnyDeserializer implements Deserializer<Object> {
            @Override
            public Object deserialize(String topic, byte[] data) {
              return null;
            }
          }

          private static Map<String, Object> with(String key, Class<?> serializer) {
            Map<String, Object> props = new HashMap<>();
            props.put(key, serializer);
            return props;
          }

          void use() {
            Producer<String, Object> anything = new KafkaProducer<>(Map.of("value.serializer", StringSerializer.class));
            Producer<String, ?> wildcard = new KafkaProducer<>(Map.of("value.serializer", StringSerializer.class));
            Producer<String, T> variable = new KafkaProducer<>(Map.of("value.serializer", StringSerializer.class));
            Producer raw = new KafkaProducer(Map.of("value.serializer", StringSerializer.class));
            Producer<String, Placed> wider = new KafkaProducer<>(Map.of("value.serializer", EventSerializer.class));
            Producer<String, Placed> json = new KafkaProducer<>(Map.of("value.serializer", JsonSerializer.class));
            Producer<Void, String> noKeys = new KafkaProducer<>(Map.of("key.serializer", StringSerializer.class));
            Consumer<String, Placed> object = new KafkaConsumer<>(Map.of("value.deserializer", AnyDeserializer.class));
            Consumer<String, Placed> fromJson =
                new KafkaConsumer<>(Map.of("value.deserializer", JsonDeserializer.class));
            Consumer<String, String> keysUnread =
                new KafkaConsumer<>(Map.of("key.deserializer", VoidDeserializer.class));
            Consumer<String, List<String>> unknownClass = new KafkaConsumer<>(Map.of("value.deserializer", "a.b.C"));
            Consumer<String, Placed> given = new KafkaConsumer<>(with("value.deserializer", StringDeserializer.class));
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheMapIsNotFullyKnown() {
    tester.check(
        """
        import java.util.HashMap;
        import java.util.Map;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.common.serialization.*;

        abstract class Clients {
          abstract void customize(Map<String, Object> props);

          Producer<String, byte[]> conditional(boolean text) {
            Map<String, Object> props = new HashMap<>();
            if (text) {
              props.put("value.serializer", StringSerializer.class);
            }
            return new KafkaProducer<>(props);
          }

          Producer<String, byte[]> corrected() {
            Map<String, Object> props = new HashMap<>();
            props.put("value.serializer", StringSerializer.class);
            props.put("value.serializer", ByteArraySerializer.class);
            return new KafkaProducer<>(props);
          }

          Producer<String, byte[]> customized() {
            Map<String, Object> props = new HashMap<>();
            props.put("value.serializer", StringSerializer.class);
            customize(props);
            return new KafkaProducer<>(props);
          }

          Producer<String, byte[]> overriddenByOthers(Map<String, Object> others) {
            Map<String, Object> props = new HashMap<>();
            props.put("value.serializer", StringSerializer.class);
            props.putAll(others);
            return new KafkaProducer<>(props);
          }
        }
        """);
  }

  @Test
  void staysQuietWhereASerializerIsGivenAsAnObject() {
    tester.check(
        """
        import java.util.Map;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.common.serialization.*;

        class Clients {
          Producer<String, byte[]> given() {
            return new KafkaProducer<>(
                Map.of("value.serializer", StringSerializer.class), new StringSerializer(), new ByteArraySerializer());
          }

          Producer<String, byte[]> notGiven() {
            return new KafkaProducer<>( // flagged
                Map.of("value.serializer", StringSerializer.class), new StringSerializer(), null);
          }
        }
        """);
    tester.check(
        """
        import java.util.Map;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.kafka.core.*;

        class KafkaConfig {
          ProducerFactory<String, byte[]> setLater() {
            DefaultKafkaProducerFactory<String, byte[]> factory =
                new DefaultKafkaProducerFactory<>(Map.of("value.serializer", StringSerializer.class));
            factory.setValueSerializer(new ByteArraySerializer());
            return factory;
          }
        }
        """);
  }
}
