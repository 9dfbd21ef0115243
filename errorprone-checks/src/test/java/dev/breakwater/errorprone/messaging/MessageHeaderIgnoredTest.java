package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessageHeaderIgnoredTest {
  private final CheckTester tester = CheckTester.of(MessageHeaderIgnored.class);

  @Test
  void reportsWhatTemplatesSend() {
    tester.check(
        """
        import javax.jms.DeliveryMode;
        import javax.jms.JMSContext;
        import javax.jms.Queue;

        class Offers {
          void send(JMSContext context, Queue queue) throws Exception {
            var offer = context.createTextMessage("offer");
            offer.setJMSDeliveryMode(DeliveryMode.NON_PERSISTENT); // flagged
            offer.setJMSCorrelationID("1");
            context.createProducer().send(queue, offer);
          }
        }
        """);
    tester.check(
        """
        import jakarta.jms.JMSException;
        import jakarta.jms.Message;
        import jakarta.jms.TextMessage;
        import org.springframework.jms.core.JmsTemplate;
        import org.springframework.jms.core.MessagePostProcessor;

        class Offers {
          void send(JmsTemplate jms) {
            jms.send(
                "offers",
                session -> {
                  TextMessage message = session.createTextMessage("offer");
                  message.setJMSPriority(9); // flagged
                  return message;
                });
            jms.convertAndSend(
                "offers",
                (Object) "offer",
                message -> {
                  message.setJMSMessageID("offer-1"); // flagged
                  return message;
                });
          }

          static class Expiring implements MessagePostProcessor {
            @Override
            public Message postProcessMessage(Message message) throws JMSException {
              message.setJMSExpiration(60_000); // flagged
              return message;
            }
          }
        }
        """);
  }

  @Test
  void staysQuietAboutMessagesThatAreNotSentInSight() {
    tester.check(
        """
        import jakarta.jms.JMSException;
        import jakarta.jms.Message;
        import jakarta.jms.Session;

        class Bridge {
          void receive(Session session, byte[] frame) throws JMSException {
            var message = session.createBytesMessage();
            message.writeBytes(frame);
            message.setJMSMessageID("1");
            dispatch(message);
          }

          Message copy(Session session, Message original) throws JMSException {
            var message = session.createMessage();
            message.setJMSTimestamp(original.getJMSTimestamp());
            return message;
          }

          void stamp(Message message) throws JMSException {
            message.setJMSTimestamp(0);
          }

          void dispatch(Message message) {}
        }
        """);
  }
}
