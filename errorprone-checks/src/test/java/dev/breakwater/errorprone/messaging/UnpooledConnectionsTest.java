package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class UnpooledConnectionsTest {
  private final CheckTester tester = CheckTester.of(UnpooledConnections.class);

  @Test
  void knowsTheFactoryByItsTypeOrItsOrigin() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
        import org.springframework.jms.core.JmsTemplate;

        class Messaging {
          JmsTemplate typed(ActiveMQConnectionFactory broker) {
            JmsTemplate template = new JmsTemplate();
            template.setConnectionFactory(broker); // flagged
            return template;
          }

          JmsTemplate made() throws Exception {
            ConnectionFactory broker = new ActiveMQConnectionFactory("tcp://broker:61616");
            return new JmsTemplate(broker); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietWhereConnectionsAreKeptOrUnknown() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import org.apache.activemq.ActiveMQConnectionFactory;
        import org.springframework.context.event.ContextRefreshedEvent;
        import org.springframework.jms.connection.SingleConnectionFactory;
        import org.springframework.jms.core.JmsTemplate;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;

        class Messaging {
          JmsTemplate unknown(ConnectionFactory broker) {
            return new JmsTemplate(broker);
          }

          JmsTemplate kept(ActiveMQConnectionFactory broker) {
            var template = new JmsTemplate();
            template.setConnectionFactory(new SingleConnectionFactory(broker));
            return template;
          }

          JmsTemplate inProcess() {
            return new JmsTemplate(new ActiveMQConnectionFactory("vm://localhost"));
          }

          void onStart(ContextRefreshedEvent event, DefaultMessageListenerContainer container, ActiveMQConnectionFactory broker) {
            container.setConnectionFactory(broker);
          }
        }
        """);
  }
}
