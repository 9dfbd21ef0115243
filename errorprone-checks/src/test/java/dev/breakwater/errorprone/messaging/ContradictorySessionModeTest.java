package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ContradictorySessionModeTest {
  private final CheckTester tester = CheckTester.of(ContradictorySessionMode.class);

  @Test
  void staysQuietAboutWhatAgreesOrIsUnknown() {
    tester.check(
        """
        import jakarta.jms.Connection;
        import jakarta.jms.JMSException;
        import jakarta.jms.Session;

        class Payments {
          void open(Connection connection, boolean transacted, int mode) throws JMSException {
            connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
            connection.createSession(true, Session.SESSION_TRANSACTED);
            connection.createSession(transacted, Session.AUTO_ACKNOWLEDGE);
            connection.createSession(true, mode);
            connection.createSession(Session.SESSION_TRANSACTED);
          }
        }
        """);
  }

  @Test
  void repairsTheModeThatIsIgnored() {
    tester.repair(
        """
        import static javax.jms.Session.AUTO_ACKNOWLEDGE;

        class Payments {
          Object open(javax.jms.Connection connection) throws Exception {
            return connection.createSession(true, AUTO_ACKNOWLEDGE);
          }
        }
        """,
        """
        import static javax.jms.Session.AUTO_ACKNOWLEDGE;

        import javax.jms.Session;

        class Payments {
          Object open(javax.jms.Connection connection) throws Exception {
            return connection.createSession(true, Session.SESSION_TRANSACTED);
          }
        }
        """);
  }
}
