package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class LongStringHeaderCastTest {
  private final CheckTester tester = CheckTester.of(LongStringHeaderCast.class);

  @Test
  void followsTheHeadersThroughVariables() {
    tester.check(
        """
        import com.rabbitmq.client.AMQP;
        import java.util.Map;

        class Invoices {
          String tenantOf(AMQP.BasicProperties properties) {
            Map<String, Object> headers = properties.getHeaders();
            if (headers == null) {
              return "";
            }
            var trace = ((String) headers.getOrDefault("trace", "")).trim(); // flagged
            return (String) headers.get("tenant") + trace; // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietAboutOtherTypesGuardsAndHeadersThatWereNotReceived() {
    tester.check(
        """
        import com.rabbitmq.client.AMQP;
        import com.rabbitmq.client.LongString;
        import java.util.Map;

        class Invoices {
          void read(AMQP.BasicProperties properties, Map<String, Object> others) {
            var number = (Integer) properties.getHeaders().get("attempt");
            var text = (LongString) properties.getHeaders().get("tenant");
            var other = (String) others.get("tenant");
            var headers = properties.getHeaders();
            var guarded = headers.get("tenant") instanceof String ? (String) headers.get("tenant") : null;
          }

          void make(Map<String, Object> headers) {
            var properties = new AMQP.BasicProperties.Builder().headers(headers).build();
            var tenant = (String) properties.getHeaders().get("tenant");
          }

          void write(AMQP.BasicProperties properties) {
            var headers = properties.getHeaders();
            headers.put("tenant", "acme");
            var tenant = (String) headers.get("tenant");
          }
        }
        """);
  }
}
