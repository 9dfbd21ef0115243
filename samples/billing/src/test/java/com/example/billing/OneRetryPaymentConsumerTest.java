package com.example.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneRetryPaymentConsumerTest {
  private static final Invoice INVOICE = new Invoice("7", "c", BigDecimal.TEN);

  private final List<String> calls = new ArrayList<>();

  @Test
  void acknowledgesBookedPayment() throws IOException {
    consumer(new InMemoryLedger()).book(delivery(false));

    assertEquals(List.of("basicAck[7, false]"), calls);
  }

  @Test
  void requeuesFailedPaymentOnce() throws IOException {
    OneRetryPaymentConsumer consumer = consumer(new FailingLedger());

    consumer.book(delivery(false));
    consumer.book(delivery(true));

    assertEquals(List.of("basicReject[7, true]", "basicReject[7, false]"), calls);
  }

  private OneRetryPaymentConsumer consumer(Ledger ledger) {
    Channel channel =
        (Channel)
            Proxy.newProxyInstance(
                Channel.class.getClassLoader(),
                new Class<?>[] {Channel.class},
                (proxy, method, arguments) -> {
                  calls.add(method.getName() + Arrays.toString(arguments));
                  return null;
                });
    return new OneRetryPaymentConsumer(channel, ledger, body -> INVOICE);
  }

  private static Delivery delivery(boolean redelivered) {
    Envelope envelope = new Envelope(7, redelivered, "", BillingQueues.PAYMENTS);
    return new Delivery(envelope, new AMQP.BasicProperties(), new byte[0]);
  }
}
