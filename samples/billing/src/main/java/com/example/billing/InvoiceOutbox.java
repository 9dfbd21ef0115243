package com.example.billing;

import com.rabbitmq.client.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Keeps invoices until RabbitMQ has taken them, and forgets those that it has not. */
public class InvoiceOutbox {
  private final RabbitTemplate rabbit;
  private final Map<String, Invoice> open = new ConcurrentHashMap<>();

  public InvoiceOutbox(RabbitTemplate rabbit) {
    this.rabbit = rabbit;
    rabbit.setConfirmCallback((message, ack, cause) -> open.remove(message.getId()));
  }

  public void send(Invoice invoice) {
    open.put(invoice.number(), invoice);
    rabbit.convertAndSend(
        "", BillingQueues.CREDITS, invoice, new CorrelationData(invoice.number()));
  }

  public void watch(Channel channel) {
    channel.addConfirmListener(
        (tag, multiple) -> open.remove(Long.toString(tag)), (tag, multiple) -> {});
  }
}
