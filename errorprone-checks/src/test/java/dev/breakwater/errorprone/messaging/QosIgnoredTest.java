package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class QosIgnoredTest {
  private final CheckTester tester = CheckTester.of(QosIgnored.class);

  @Test
  void reportsATemplateOnce() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import org.springframework.jms.core.JmsTemplate;

        class Offers {
          void send(ConnectionFactory broker, String offer) {
            JmsTemplate template = new JmsTemplate(broker);
            template.setDeliveryPersistent(false); // flagged
            template.setPriority(9);
            template.convertAndSend("offers", offer);
          }
        }
        """);
  }

  @Test
  void staysQuietWhereItIsEnabledOrMayBe() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import org.springframework.context.annotation.Bean;
        import org.springframework.jms.core.JmsTemplate;
        import org.springframework.jms.support.QosSettings;

        class Messaging {
          @Bean
          JmsTemplate settings(ConnectionFactory broker) {
            var template = new JmsTemplate(broker);
            template.setPriority(9);
            template.setQosSettings(new QosSettings());
            return template;
          }

          @Bean
          JmsTemplate passed(ConnectionFactory broker) {
            var template = new JmsTemplate(broker);
            template.setPriority(9);
            enable(template);
            return template;
          }

          JmsTemplate unfinished(ConnectionFactory broker) {
            var template = new JmsTemplate(broker);
            template.setPriority(9);
            return template;
          }

          void given(JmsTemplate template) {
            template.setPriority(9);
          }

          void subclass(ConnectionFactory broker) {
            var template =
                new JmsTemplate(broker) {
                  {
                    setExplicitQosEnabled(true);
                  }
                };
            template.setPriority(9);
          }

          private void enable(JmsTemplate template) {
            template.setExplicitQosEnabled(true);
          }
        }
        """);
  }
}
