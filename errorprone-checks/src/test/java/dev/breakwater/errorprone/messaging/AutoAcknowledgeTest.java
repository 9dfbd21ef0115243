package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AutoAcknowledgeTest {
  private final CheckTester tester = CheckTester.of(AutoAcknowledge.class);

  @Test
  void reportsContainersThatAreStarted() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import jakarta.jms.MessageListener;
        import org.springframework.context.event.ContextRefreshedEvent;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;
        import org.springframework.jms.listener.SimpleMessageListenerContainer;

        class Consumers {
          private final SimpleMessageListenerContainer refunds = new SimpleMessageListenerContainer(); // flagged

          void onStart(ContextRefreshedEvent event, ConnectionFactory broker, MessageListener listener) {
            DefaultMessageListenerContainer container = new DefaultMessageListenerContainer(); // flagged
            container.setConnectionFactory(broker);
            container.setMessageListener(listener);
            container.afterPropertiesSet();
            container.start();
            refunds.setConnectionFactory(broker);
            refunds.setMessageListener(listener);
            refunds.start();
          }
        }
        """);
  }

  @Test
  void staysQuietOnceTheModeIsChosen() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import jakarta.jms.Session;
        import org.springframework.context.annotation.Bean;
        import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;
        import org.springframework.transaction.PlatformTransactionManager;

        class Messaging {
          @Bean
          DefaultJmsListenerContainerFactory acknowledging(ConnectionFactory broker) {
            var factory = new DefaultJmsListenerContainerFactory();
            factory.setSessionAcknowledgeMode(Session.CLIENT_ACKNOWLEDGE);
            return factory;
          }

          @Bean
          DefaultJmsListenerContainerFactory evictions() {
            var factory = new DefaultJmsListenerContainerFactory();
            factory.setPubSubDomain(true);
            return factory;
          }

          @Bean
          DefaultJmsListenerContainerFactory managed(PlatformTransactionManager transactions) {
            var factory = new DefaultJmsListenerContainerFactory();
            factory.setTransactionManager(transactions);
            return factory;
          }

          void start() {
            var container = new DefaultMessageListenerContainer();
            container.setSessionAcknowledgeModeName("DUPS_OK_ACKNOWLEDGE");
            container.start();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereOtherCodeMayChooseIt() {
    tester.check(
        """
        import jakarta.jms.ConnectionFactory;
        import org.springframework.context.annotation.Bean;
        import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;

        class Messaging {
          interface Configurer {
            void configure(DefaultJmsListenerContainerFactory factory, ConnectionFactory broker);
          }

          protected final DefaultMessageListenerContainer open = new DefaultMessageListenerContainer();

          @Bean
          DefaultJmsListenerContainerFactory configured(Configurer configurer, ConnectionFactory broker) {
            var factory = new DefaultJmsListenerContainerFactory();
            configurer.configure(factory, broker);
            return factory;
          }

          @Bean
          DefaultJmsListenerContainerFactory subclass() {
            return new DefaultJmsListenerContainerFactory() {
              {
                setSessionTransacted(true);
              }
            };
          }

          DefaultMessageListenerContainer unfinished(ConnectionFactory broker) {
            var container = new DefaultMessageListenerContainer();
            container.setConnectionFactory(broker);
            return container;
          }
        }
        """);
  }

  @Test
  void reportsHandlersThatMayFail() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Refunds {
          void start(Channel channel) throws Exception {
            channel.basicConsume("refunds", true, this::onRefund, tag -> {}); // flagged
            channel.basicConsume("refunds", true, "tag", (tag, delivery) -> onRefund(tag, delivery), tag -> {}); // flagged
          }

          private void onRefund(String tag, Delivery delivery) {
            if (delivery.getBody().length == 0) {
              throw new IllegalArgumentException("empty");
            }
          }
        }
        """);
  }

  @Test
  void looksAtHandlersThatAreDeclaredElsewhereInTheFile() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Refunds {
          void start(Channel channel) throws Exception {
            DeliverCallback callback = (tag, delivery) -> pay(delivery.getBody());
            channel.basicConsume("refunds", true, callback, tag -> {}); // flagged
            channel.basicConsume("refunds", true, new Payer(channel)); // flagged
            channel.basicConsume("refunds", true, new Counter(channel));
            var consumer =
                new DefaultConsumer(channel) {
                  @Override
                  public void handleDelivery(
                      String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
                    pay(body);
                  }
                };
            channel.basicConsume("refunds", true, "tag", consumer); // flagged
          }

          static void pay(byte[] refund) {
            if (refund.length == 0) {
              throw new IllegalArgumentException("empty");
            }
          }

          static class Payer extends DefaultConsumer {
            Payer(Channel channel) {
              super(channel);
            }

            @Override
            public void handleDelivery(
                String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
              pay(body);
            }
          }

          static class Counter extends DefaultConsumer {
            private int count;

            Counter(Channel channel) {
              super(channel);
            }

            @Override
            public void handleDelivery(
                String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
              count++;
            }
          }
        }
        """);
  }

  @Test
  void staysQuietAboutHandlersThatDoNotFailAndQueuesOfTheConnection() {
    tester.check(
        """
        import com.rabbitmq.client.*;
        import java.util.concurrent.BlockingQueue;

        class Replies {
          void start(Channel channel, BlockingQueue<byte[]> replies, DeliverCallback elsewhere) throws Exception {
            channel.basicConsume("replies", true, (tag, delivery) -> replies.offer(delivery.getBody()), tag -> {});
            channel.basicConsume("replies", true, elsewhere, tag -> {});
            channel.basicConsume("replies", false, (tag, delivery) -> work(delivery), tag -> {});
            channel.basicConsume(channel.queueDeclare().getQueue(), true, (tag, delivery) -> work(delivery), tag -> {});
            String own = channel.queueDeclare().getQueue();
            channel.basicConsume(own, true, (tag, delivery) -> work(delivery), tag -> {});
            channel.basicConsume(
                "metrics",
                true,
                (tag, delivery) -> {
                  try {
                    work(delivery);
                  } catch (Exception lost) {
                    System.err.println(lost);
                  }
                },
                tag -> {});
          }

          private void work(Delivery delivery) {
            throw new IllegalStateException();
          }
        }
        """);
  }

  @Test
  void repairsWhereTheContainerHasAName() {
    tester.repair(
        """
        import org.springframework.context.annotation.Bean;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;

        class Messaging {
          @Bean
          DefaultMessageListenerContainer payments() {
            DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
            return container;
          }

          @Bean
          DefaultMessageListenerContainer refunds() {
            return new DefaultMessageListenerContainer();
          }
        }
        """,
        """
        import org.springframework.context.annotation.Bean;
        import org.springframework.jms.listener.DefaultMessageListenerContainer;

        class Messaging {
          @Bean
          DefaultMessageListenerContainer payments() {
            DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
            container.setSessionTransacted(true);
            return container;
          }

          @Bean
          DefaultMessageListenerContainer refunds() {
            return new DefaultMessageListenerContainer();
          }
        }
        """);
  }

  @Test
  void staysQuietAboutReplies() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import com.rabbitmq.client.DeliverCallback;

        class Calls {
          private String replyTo;

          void listen(Channel channel) throws Exception {
            DeliverCallback callback = (tag, delivery) -> book(delivery.getBody());
            channel.basicConsume(replyTo, true, callback, tag -> {});
            channel.basicConsume("amq.rabbitmq.reply-to", true, callback, tag -> {});
            channel.basicConsume("orders", true, callback, tag -> {}); // flagged
          }

          native void book(byte[] order);
        }
        """);
  }
}
