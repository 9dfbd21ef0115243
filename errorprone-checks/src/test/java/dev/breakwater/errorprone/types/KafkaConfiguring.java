package dev.breakwater.errorprone.types;

/** Sources that give a Kafka client its settings. */
final class KafkaConfiguring {
  private KafkaConfiguring() {}

  /**
   * @param client makes and returns a client of {@code map} or {@code properties}
   * @param settings the statements that fill them
   */
  static String configuring(String client, String settings) {
    return """
        import com.google.common.collect.ImmutableMap;
        import java.util.*;
        import org.apache.kafka.clients.admin.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.streams.*;
        import org.springframework.kafka.core.*;

        class Configuring {
          Object make(Topology topology) {
            Map<String, Object> map = new HashMap<>();
            var properties = new Properties();
        %s
            return %s;
          }

          private void addAcks(Map<String, Object> target) {
            target.put("acks", "all");
          }
        }
        """
        .formatted(settings, client);
  }
}
