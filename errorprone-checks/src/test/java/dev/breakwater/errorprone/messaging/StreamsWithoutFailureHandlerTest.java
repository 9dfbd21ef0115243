package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class StreamsWithoutFailureHandlerTest {
  private final CheckTester tester = CheckTester.of(StreamsWithoutFailureHandler.class);

  @Test
  void followsAPrivateField() {
    tester.check(
        """
        import java.util.Properties;
        import org.apache.kafka.streams.*;

        class Orders {
          private final KafkaStreams watched;
          private final KafkaStreams alone;

          Orders(Topology topology, Properties configuration) {
            watched = new KafkaStreams(topology, configuration);
            alone = new KafkaStreams(topology, new StreamsConfig(configuration)); // flagged
          }

          void start() {
            watched.setStateListener((newState, oldState) -> System.out.println(newState));
            watched.start();
            alone.start();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereOtherCodeGetsTheClientOrNobodyStartsIt() {
    tester.check(
        """
        import java.util.Properties;
        import java.util.function.Consumer;
        import org.apache.kafka.streams.*;

        class Orders {
          KafkaStreams made(Topology topology, Properties configuration) {
            var streams = new KafkaStreams(topology, configuration);
            streams.start();
            return streams;
          }

          void customized(Topology topology, Properties configuration, Consumer<KafkaStreams> customizer) {
            var streams = new KafkaStreams(topology, configuration);
            customizer.accept(streams);
            streams.start();
          }

          void cleaned(Topology topology, Properties configuration) {
            new KafkaStreams(topology, configuration).cleanUp();
          }
        }
        """);
  }
}
