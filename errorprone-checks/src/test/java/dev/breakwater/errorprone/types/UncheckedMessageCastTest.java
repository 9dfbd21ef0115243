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

  private static String listener(String body) {
    return """
        import jakarta.jms.*;
        import java.util.List;
        import org.springframework.jms.listener.SessionAwareMessageListener;

        class Letters implements SessionAwareMessageListener<Message> {
          record Letter(String text) implements java.io.Serializable {}

          @Override
          public void onMessage(Message message, Session session) throws JMSException {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void repairsByLeavingOutTheVariable() {
    tester.repair(
        listener(
            "TextMessage letter = (TextMessage) message; System.out.println(letter.getText());\n"),
        listener("System.out.println(message.getBody(String.class));\n"));
  }

  @Test
  void repairsObjectMessages() {
    tester.repair(
        listener("var letter = (Letter) ((ObjectMessage) message).getObject();"),
        listener("var letter = message.getBody(Letter.class);"));
    tester.repair(
        listener("Object letter = ((ObjectMessage) message).getObject();"),
        listener("Object letter = message.getBody(Serializable.class);")
            .replace(
                "import java.util.List;", "import java.io.Serializable;\nimport java.util.List;"));
  }

  @Test
  void leavesAloneWhatNeedsTheCast() {
    for (var code :
        new String[] {
          """
          var letter = (TextMessage) message;
          letter.acknowledge();
          System.out.println(letter.getText());
          """,
          "var letters = (List<Letter>) ((ObjectMessage) message).getObject();",
          """
          System.out.println(((BytesMessage) message).getBodyLength());
          """
        }) {
      tester.repair(listener(code), listener(code));
    }
  }
}
