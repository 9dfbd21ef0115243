package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PublishInDatabaseTransactionTest {
  private final CheckTester tester = CheckTester.of(PublishInDatabaseTransaction.class);

  @Test
  void staysQuietWithoutATransactionOrAWrite() {
    tester.check(
        """
        import org.springframework.amqp.core.AmqpTemplate;
        import org.springframework.jdbc.core.JdbcTemplate;
        import org.springframework.transaction.annotation.*;

        class Orders {
          private JdbcTemplate jdbc;
          private AmqpTemplate rabbit;

          public void place(String order) {
            jdbc.update("insert into orders values (?)", order);
            rabbit.convertAndSend("orders", order);
          }

          @Transactional(propagation = Propagation.NOT_SUPPORTED)
          public void alone(String order) {
            jdbc.update("insert into orders values (?)", order);
            rabbit.convertAndSend("orders", order);
          }

          @Transactional(readOnly = true)
          public void read(String order) {
            jdbc.update("insert into orders values (?)", order);
            rabbit.convertAndSend("orders", order);
          }

          @Transactional
          public void announce(String order) {
            rabbit.convertAndSend("orders", jdbc.queryForList("select 1"));
          }
        }
        """);
  }

  @Test
  void staysQuietAboutWhatRunsLater() {
    tester.check(
        """
        import org.springframework.amqp.core.AmqpTemplate;
        import org.springframework.jdbc.core.JdbcTemplate;
        import org.springframework.transaction.annotation.Transactional;
        import org.springframework.transaction.support.*;

        @Transactional
        class Orders {
          private JdbcTemplate jdbc;
          private AmqpTemplate rabbit;

          public void place(String order) {
            jdbc.update("insert into orders values (?)", order);
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void afterCommit() {
                    rabbit.convertAndSend("orders", order);
                  }
                });
            later(() -> rabbit.convertAndSend("orders", order));
            rabbit.convertAndSend("orders", order); // flagged
          }

          void later(Runnable task) {}
        }
        """);
  }

  @Test
  void knowsJpa() {
    tester.check(
        """
        import jakarta.persistence.EntityManager;
        import org.springframework.amqp.core.AmqpTemplate;
        import org.springframework.transaction.annotation.Transactional;

        class Orders {
          @Transactional
          void place(EntityManager entities, AmqpTemplate rabbit, Object order) {
            rabbit.convertAndSend("orders", order); // flagged
            entities.persist(order);
          }
        }
        """);
  }
}
