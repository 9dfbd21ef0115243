package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class InfrastructureExceptionExposedTest {
  private final CheckTester tester = CheckTester.of(InfrastructureExceptionExposed.class);

  @Test
  void looksAtWhatIsOffered() {
    tester.check(
        """
        package shop.api;

        import java.io.IOException;
        import java.sql.*;

        public abstract class Orders implements AutoCloseable {
          Orders(String url) throws SQLException {} // flagged
          Orders(Connection connection) throws SQLException {}
          public abstract ResultSet rows() throws SQLException;
          public abstract int count() throws IOException, SQLException; // flagged
          private int counted() throws SQLException { return 0; }
          public abstract int named() throws IOException;
          @Override public void close() throws Exception {}

          private static class Row {
            int id() throws SQLException { return 1; }
          }

          static class Rows extends Orders {
            Rows() throws SQLException { super(""); } // flagged
            @Override public ResultSet rows() { return null; }
            @Override public int count() throws SQLException { return 0; }
            @Override public int named() { return 0; }
          }
        }
        """);
  }

  @Test
  void knowsClientsOfBrokers() {
    tester.check(
        """
        package shop.orders.ports;

        interface Events {
          void a() throws jakarta.jms.JMSException; // flagged
          void b() throws org.apache.pulsar.client.api.PulsarClientException; // flagged
        }
        """);
  }

  @Test
  void leavesTheLibraryItselfAlone() {
    tester.check(
        """
        package io.nats.orders.api;

        interface Events {
          void a() throws io.nats.client.JetStreamApiException;
        }
        """);
  }

  @Test
  void leavesOtherPackagesAlone() {
    tester.check(
        """
        package shop.orders.jdbc;

        interface Orders {
          int count() throws java.sql.SQLException;
        }
        """);
  }
}
