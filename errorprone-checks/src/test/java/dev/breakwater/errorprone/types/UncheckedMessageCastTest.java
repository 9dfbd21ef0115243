package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class UncheckedMessageCastTest {
  private final CheckTester tester = CheckTester.of(UncheckedMessageCast.class);

  @Test
  void reportsLambdasAndVariables() {
    tester.check(
        """
        import javax.jms.*;

        class Letters implements MessageListener {
          MessageListener counting =
              message -> {
                try {
                  System.out.println(((BytesMessage) message).getBodyLength()); // flagged
                } catch (JMSException e) {
                  throw new RuntimeException(e);
                }
              };

          @Override
          public void onMessage(Message message) {
            var text = (TextMessage) message;
            try {
              System.out.println(text.getText()); // flagged
            } catch (JMSException e) {
              throw new RuntimeException(e);
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereOtherTypesAreProvidedFor() {
    tester.check(
        """
        import jakarta.jms.*;

        class Letters implements MessageListener {
          @Override
          public void onMessage(Message message) {
            if (!(message instanceof TextMessage)) {
              throw new IllegalArgumentException();
            }
            try {
              System.out.println(((TextMessage) message).getText());
            } catch (JMSException e) {
              throw new RuntimeException(e);
            }
          }

          MessageListener catching =
              message -> {
                try {
                  System.out.println(((TextMessage) message).getText());
                } catch (Exception e) {
                  putAside(message);
                }
              };

          static String textOf(Message message) throws JMSException {
            return ((TextMessage) message).getText();
          }

          static void putAside(Message message) {}
        }
        """);
  }

  @Test
  void repairsByReadingTheBody() {
    tester.repair(
        """
        import jakarta.jms.*;

        class Letters {
          MessageListener printing =
              message -> {
                try {
                  System.out.println(((TextMessage) message).getText());
                } catch (JMSException e) {
                  throw new RuntimeException(e);
                }
              };
        }
        """,
        """
        import jakarta.jms.*;

        class Letters {
          MessageListener printing =
              message -> {
                try {
                  System.out.println(message.getBody(String.class));
                } catch (JMSException e) {
                  throw new RuntimeException(e);
                }
              };
        }
        """);
  }
}
