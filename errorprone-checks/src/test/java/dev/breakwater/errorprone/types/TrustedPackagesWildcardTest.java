package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class TrustedPackagesWildcardTest {
  private final CheckTester tester = CheckTester.of(TrustedPackagesWildcard.class);

  @Test
  void reportsEveryWayToTrustAll() {
    tester.check(
        """
        import java.util.HashMap;
        import java.util.Map;
        import java.util.Properties;
        import org.springframework.kafka.support.DefaultKafkaHeaderMapper;
        import org.springframework.kafka.support.serializer.JsonDeserializer;

        class KafkaConfig {
          static class Lenient<T> extends JsonDeserializer<T> {
            Lenient() {
              addTrustedPackages("*"); // flagged
            }
          }

          void configure(DefaultKafkaHeaderMapper headers, JsonDeserializer<String> json) {
            headers.addTrustedPackages("com.acme", "*"); // flagged
            json.trustedPackages(new String[] {"*"}); // flagged
          }

          Map<String, Object> properties(Properties more, Map<String, Object> given) {
            Map<String, Object> props = new HashMap<>(given);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "com.acme, *"); // flagged
            more.setProperty("spring.json.trusted.packages", "*"); // flagged
            return props;
          }

          Map<String, Object> constant() {
            return Map.of(JsonDeserializer.TRUSTED_PACKAGES, "*"); // flagged
          }

          Map<String, Object> entries() {
            return Map.ofEntries(Map.entry("a", 1), Map.entry(JsonDeserializer.TRUSTED_PACKAGES, "*")); // flagged
          }
        }
        """);
  }

  @Test
  void reportsAmqpAndJms() {
    tester.check(
        """
        import java.util.List;
        import org.apache.activemq.ActiveMQConnectionFactory;
        import org.springframework.amqp.support.converter.*;

        class Converters {
          void configure(
              DefaultClassMapper mapper, SimpleMessageConverter simple, ActiveMQConnectionFactory jms, boolean all) {
            mapper.setTrustedPackages("*"); // flagged
            mapper.setTrustedPackages("com.acme");
            simple.setAllowedListPatterns(List.of("*")); // flagged
            simple.addAllowedListPatterns("com.acme.*");
            jms.setTrustedPackages(List.of("*")); // flagged
            jms.setTrustAllPackages(true); // flagged
            jms.setTrustAllPackages(false);
            jms.setTrustAllPackages(all);
            new JacksonJsonMessageConverter("*"); // flagged
            new JacksonJsonMessageConverter("com.acme");
          }
        }
        """);
  }

  @Test
  void reportsConnectionsAndTheWholeProcess() {
    tester.check(
        """
        import java.util.List;
        import org.apache.activemq.ActiveMQConnection;

        class Jms {
          void configure(ActiveMQConnection connection, String packages) {
            connection.setTrustedPackages(List.of("com.acme", "*")); // flagged
            connection.setTrustAllPackages(true); // flagged
            connection.setTrustAllPackages(false);
            System.setProperty("org.apache.activemq.SERIALIZABLE_PACKAGES", "*"); // flagged
            System.setProperty("org.apache.activemq.SERIALIZABLE_PACKAGES", "java.lang,com.acme");
            System.setProperty("org.apache.activemq.SERIALIZABLE_PACKAGES", packages);
            System.setProperty("spring.amqp.deserialization.trust.all", "true"); // flagged
            System.setProperty("spring.amqp.deserialization.trust.all", "false");
            System.setProperty("com.acme.packages", "*");
          }
        }
        """);
  }

  @Test
  void reportsXmlIntegrationAndPulsar() {
    tester.check(
        """
        import org.springframework.amqp.support.converter.*;

        class Converters {
          void configure() {
            new Jackson2XmlMessageConverter("*"); // flagged
            new JacksonXmlMessageConverter("com.acme", "*"); // flagged
            new JacksonXmlMessageConverter("com.acme");
          }
        }
        """);
    tester.check(
        """
        import org.springframework.integration.support.converter.AllowListDeserializingConverter;
        import org.springframework.integration.transformer.PayloadDeserializingTransformer;

        class Flow {
          void configure(AllowListDeserializingConverter converter, PayloadDeserializingTransformer transformer) {
            converter.setAllowedPatterns("*"); // flagged
            converter.addAllowedPatterns("com.acme.*");
            transformer.setAllowedPatterns("*"); // flagged
          }
        }
        """);
    tester.check(
        """
        import org.springframework.pulsar.support.header.JsonPulsarHeaderMapper;

        class Headers {
          void configure() {
            JsonPulsarHeaderMapper.builder().trustedPackages("*").build(); // flagged
            JsonPulsarHeaderMapper.builder().trustedPackages("com.acme").build();
          }
        }
        """);
  }

  @Test
  void acceptsNamedPackagesAndOtherKeys() {
    tester.check(
        """
        import java.util.Map;
        import org.springframework.kafka.support.serializer.JsonDeserializer;

        class KafkaConfig {
          void configure(JsonDeserializer<String> json, Map<String, Object> props, String packages) {
            json.addTrustedPackages("com.acme", "com.acme.events");
            json.addTrustedPackages(packages);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, packages);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "com.acme.*");
            props.put("topics", "*");
            props.put(packages, "*");
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheMapIgnoresTypeHeaders() {
    tester.check(
        """
        import java.util.HashMap;
        import java.util.Map;
        import org.springframework.kafka.support.serializer.JsonDeserializer;

        class KafkaConfig {
          Map<String, Object> before(boolean strict) {
            Map<String, Object> props = new HashMap<>();
            props.put(JsonDeserializer.USE_TYPE_INFO_HEADERS, false);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*");
            return props;
          }

          Map<String, Object> behind() {
            Map<String, Object> props = new HashMap<>();
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*");
            props.put(JsonDeserializer.USE_TYPE_INFO_HEADERS, "false");
            return props;
          }

          Map<String, Object> perhaps(boolean trusting) {
            Map<String, Object> props = new HashMap<>();
            props.put(JsonDeserializer.USE_TYPE_INFO_HEADERS, trusting);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*");
            return props;
          }

          Map<String, Object> base() {
            Map<String, Object> props = new HashMap<>(before(true));
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*");
            return props;
          }

          Map<String, Object> constant() {
            return Map.of(JsonDeserializer.TRUSTED_PACKAGES, "*", JsonDeserializer.USE_TYPE_INFO_HEADERS, false);
          }

          Map<String, Object> entries() {
            return Map.ofEntries(
                Map.entry(JsonDeserializer.TRUSTED_PACKAGES, "*"),
                Map.entry(JsonDeserializer.USE_TYPE_INFO_HEADERS, false));
          }

          Map<String, Object> read() {
            Map<String, Object> props = new HashMap<>();
            props.put(JsonDeserializer.USE_TYPE_INFO_HEADERS, true);
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*"); // flagged
            return props;
          }

          Map<String, Object> another() {
            Map<String, Object> other = new HashMap<>();
            other.put(JsonDeserializer.USE_TYPE_INFO_HEADERS, false);
            Map<String, Object> props = new HashMap<>();
            props.put(JsonDeserializer.TRUSTED_PACKAGES, "*"); // flagged
            return props;
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheConverterIgnoresTypeHeaders() {
    tester.check(
        """
        import org.springframework.kafka.support.serializer.JsonDeserializer;

        class KafkaConfig {
          JsonDeserializer<String> byConstructor() {
            JsonDeserializer<String> json = new JsonDeserializer<>(String.class, false);
            json.addTrustedPackages("*");
            return json;
          }

          JsonDeserializer<String> bySetter() {
            JsonDeserializer<String> json = new JsonDeserializer<>(String.class);
            json.addTrustedPackages("*");
            json.setUseTypeHeaders(false);
            return json;
          }

          JsonDeserializer<String> fluently() {
            return new JsonDeserializer<>(String.class).trustedPackages("*").ignoreTypeHeaders();
          }

          JsonDeserializer<String> readsThem() {
            JsonDeserializer<String> json = new JsonDeserializer<>(String.class, true);
            json.setUseTypeHeaders(true);
            json.addTrustedPackages("*"); // flagged
            return json;
          }
        }
        """);
    tester.check(
        """
        import org.springframework.amqp.support.converter.DefaultJackson2JavaTypeMapper;
        import org.springframework.amqp.support.converter.Jackson2JavaTypeMapper.TypePrecedence;

        class RabbitConfig {
          DefaultJackson2JavaTypeMapper inferred() {
            DefaultJackson2JavaTypeMapper mapper = new DefaultJackson2JavaTypeMapper();
            mapper.setTypePrecedence(TypePrecedence.INFERRED);
            mapper.setTrustedPackages("*");
            return mapper;
          }

          DefaultJackson2JavaTypeMapper byHeader() {
            DefaultJackson2JavaTypeMapper mapper = new DefaultJackson2JavaTypeMapper();
            mapper.setTypePrecedence(TypePrecedence.TYPE_ID);
            mapper.setTrustedPackages("*"); // flagged
            return mapper;
          }
        }
        """);
  }

  @Test
  void survivesAMapThatOverloadsPut() {
    tester.check(
        """
        import java.util.HashMap;

        class Names extends HashMap<String, String> {
          void put(String name) {
            put(name, name);
          }

          void fill() {
            put("a");
          }
        }
        """);
  }
}
