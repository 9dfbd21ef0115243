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

  private static String streams(String builder, String topology) {
    return """
        import java.util.*;
        import org.apache.kafka.common.serialization.*;
        import org.apache.kafka.streams.*;
        import org.apache.kafka.streams.kstream.*;

        class App {
          record Order(String id) {}

          static class OrderSerde extends Serdes.WrapperSerde<Order> {
            OrderSerde() {
              super(null, null);
            }
          }

          static class AnySerde<T> extends Serdes.WrapperSerde<T> {
            AnySerde() {
              super(null, null);
            }
          }

          Map<String, Object> settings(Object keys, Object values) {
            return null;
          }

          KafkaStreams start(Properties others, Topology given) {
            var settings = new Properties();
        %s
            var builder = new StreamsBuilder();
            build(builder);
            return new KafkaStreams(builder.build(), settings);
          }

          private void build(StreamsBuilder builder) {
        %s
          }
        }
        """
        .formatted(builder, topology);
  }

  private static final String TEXTS =
      "settings.put(\"default.key.serde\", Serdes.String().getClass().getName());"
          + "settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.String().getClass());";

  @Test
  void comparesStreamsWithTheDefaultSerdes() {
    tester.check(
        streams(
            TEXTS,
            """
            KStream<String, Order> orders = builder.stream("orders"); // flagged
            KTable<Long, String> names = builder.table("names"); // flagged
            GlobalKTable<String, byte[]> raw = builder.globalTable("raw"); // flagged
            KStream<String, String> texts = builder.stream(List.of("a", "b"));
            """));
    tester.check(
        streams(
            "settings.put(\"default.value.serde\", OrderSerde.class);",
            """
            KStream<Long, Order> orders = builder.stream("orders");
            KStream<Long, String> texts = builder.stream("texts"); // flagged
            """));
    tester.check(
        streams(
            "settings.put(\"default.value.serde\", new OrderSerde().getClass().getName());",
            """
            KStream<Long, String> texts = builder.stream("texts"); // flagged
            """));
  }

  @Test
  void comparesWhatAFunctionMadeWithTheDefaultSerdes() {
    tester.check(
        streams(
            TEXTS,
            """
            KStream<String, String> texts = builder.stream("texts");
            var lengths = texts.mapValues(t -> t.length()).filter((k, v) -> v > 0);
            lengths.peek((k, v) -> {}).to("lengths"); // flagged
            texts.selectKey((k, v) -> 1L).to("numbered"); // flagged
            texts.map((k, v) -> KeyValue.pair(k, new Order(v))).to((k, v, context) -> "orders"); // flagged
            texts.mapValues(t -> t + "!").to("louder");
            texts.to("copy");
            builder.stream("orders", Consumed.with(Serdes.String(), new OrderSerde())).to("copy");
            builder.stream("orders", Consumed.with(Serdes.String(), new OrderSerde()))
                .selectKey((k, v) -> v.id())
                .to("copy");
            lengths.to("lengths", Produced.valueSerde(Serdes.Integer()));
            lengths.repartition(Repartitioned.with(Serdes.String(), Serdes.Integer())).to("lengths");
            """));
  }

  @Test
  void staysQuietAboutStreamsWhoseSerdesMayFit() {
    tester.check(
        streams(
            TEXTS,
            """
            KStream<Long, Order> given = builder.stream("a", Consumed.with(Serdes.Long(), new OrderSerde()));
            KTable<Long, Order> kept = builder.table("b", Materialized.with(Serdes.Long(), new OrderSerde()));
            KStream<Object, ?> any = builder.stream("c");
            KStream<Void, CharSequence> wider = builder.stream("d");
            builder.stream("e").foreach((k, v) -> {});
            """));
    var order = "KStream<Long, Order> orders = builder.stream(\"orders\");";
    tester.check(streams("settings.put(\"default.value.serde\", AnySerde.class);", order));
    tester.check(
        streams(
            "settings.put(\"default.value.serde\", new AnySerde<String>().getClass());", order));
    tester.check(streams(TEXTS + "settings.putAll(others);", order));
    tester.check(
        streams(TEXTS, order)
            .replace(
                "new KafkaStreams(builder.build(), settings)",
                "new KafkaStreams(given, settings)"));
    tester.check(
        streams(
            TEXTS + "var other = new StreamsBuilder(); new KafkaStreams(other.build(), others);",
            order));
  }

  private static String spring(String bean, String parameter) {
    return """
        import java.util.*;
        import org.apache.kafka.common.serialization.*;
        import org.apache.kafka.streams.*;
        import org.apache.kafka.streams.kstream.*;
        import org.springframework.beans.factory.annotation.Qualifier;
        import org.springframework.context.annotation.Bean;
        import org.springframework.kafka.annotation.KafkaStreamsDefaultConfiguration;
        import org.springframework.kafka.config.KafkaStreamsConfiguration;

        class App {
          %s
          KafkaStreamsConfiguration settings() {
            Map<String, Object> settings = new HashMap<>();
            settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.String().getClass());
            return new KafkaStreamsConfiguration(settings);
          }

          @Bean
          KStream<String, Long> totals(%s StreamsBuilder builder) {
            return builder.stream("totals"); // flagged
          }
        }
        """
        .formatted(bean, parameter);
  }

  @Test
  void knowsTheConfigurationOfSpringsOwnBuilder() {
    tester.check(
        spring(
            "@Bean(name = KafkaStreamsDefaultConfiguration.DEFAULT_STREAMS_CONFIG_BEAN_NAME)", ""));
    tester.check(spring("@Bean(\"defaultKafkaStreamsConfig\")", ""));
    tester.check(spring("@Bean", "").replace(" // flagged", ""));
    tester.check(
        spring("@Bean(\"defaultKafkaStreamsConfig\")", "@Qualifier(\"other\")")
            .replace(" // flagged", ""));
  }
}
