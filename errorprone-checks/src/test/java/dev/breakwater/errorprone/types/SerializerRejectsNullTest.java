package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SerializerRejectsNullTest {
  private final CheckTester tester = CheckTester.of(SerializerRejectsNull.class);

  @Test
  void staysQuietWhereNullIsThoughtOf() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.common.header.Headers;
        import org.apache.kafka.common.serialization.*;

        class Orders {
          Serializer<String> asked = (topic, data) -> data == null ? null : data.getBytes();
          Serializer<String> handedOn = (topic, data) -> bytes(data);
          Serializer<String> optional =
              (topic, data) -> Optional.ofNullable(data).map(String::getBytes).orElse(null);
          Deserializer<String> read = (topic, data) -> new String(data, 0, data.length);

          static class Wrapping implements Serializer<String> {
            private final StringSerializer text = new StringSerializer();

            @Override
            public byte[] serialize(String topic, String data) {
              return text.serialize(topic, data);
            }

            @Override
            public byte[] serialize(String topic, Headers headers, String data) {
              if (Objects.isNull(data)) {
                return null;
              }
              return data.getBytes();
            }
          }

          static class Other {
            byte[] serialize(String topic, String data) {
              return data.getBytes();
            }
          }

          private static byte[] bytes(String data) {
            return data == null ? null : data.getBytes();
          }
        }
        """);
  }

  @Test
  void knowsLambdasHeadersAndArrays() {
    tester.check(
        """
        import org.apache.kafka.common.header.Headers;
        import org.apache.kafka.common.serialization.Serializer;

        class Orders {
          Serializer<String> text = (topic, data) -> data.getBytes(); // flagged

          Serializer<int[]> first =
              (topic, data) -> { // flagged
                return new byte[] {(byte) data[0]};
              };

          static class Counting implements Serializer<String> {
            @Override
            public byte[] serialize(String topic, String data) {
              return new byte[0];
            }

            @Override
            public byte[] serialize(String topic, Headers headers, String data) { // flagged
              headers.add("size", new byte[] {(byte) data.length()});
              return serialize(topic, data);
            }
          }
        }
        """);
  }

  @Test
  void repairsLambdasThatAssign() {
    var unit =
        """
        import org.apache.kafka.common.serialization.Serializer;

        class Orders {
          private byte[] last;

          Serializer<String> serializer() {
            return (topic, order) -> %s;
          }
        }
        """;
    tester.repair(
        unit.formatted("last = order.getBytes()"),
        unit.formatted("order == null ? null : (last = order.getBytes())"));
  }
}
