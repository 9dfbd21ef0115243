package com.example.billing;

import com.rabbitmq.client.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Keeps invoices until RabbitMQ has taken them; those that it has not are sent again. */
public class ResendingInvoiceOutbox {
  private static final Logger log = LoggerFactory.getLogger(ResendingInvoiceOutbox.class);

  private final RabbitTemplate rabbit;
  private final Map<String, Invoice> open = new ConcurrentHashMap<>();

  public ResendingInvoiceOutbox(RabbitTemplate rabbit) {
    this.rabbit = rabbit;
    rabbit.setConfirmCallback((message, ack, cause) -> settle(message.getId(), ack, cause));
  }

  public void send(Invoice invoice) {
    open.put(invoice.number(), invoice);
    rabbit.convertAndSend(
        "", BillingQueues.CREDITS, invoice, new CorrelationData(invoice.number()));
  }

  public void resendOpen() {
    open.values().forEach(this::send);
  }

  public void watch(Channel channel) {
    channel.addConfirmListener(
        (tag, multiple) -> settle(Long.toString(tag), true, null),
        (tag, multiple) -> settle(Long.toString(tag), false, "nack"));
  }

  private void settle(String number, boolean taken, String cause) {
    if (taken) {
      open.remove(number);
    } else {
      log.warn("invoice {} was not taken: {}", number, cause);
    }
  }
}
