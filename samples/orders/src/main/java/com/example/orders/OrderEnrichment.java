package com.example.orders;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.processor.api.Processor;

/** Adds the customer's name to each order, until one comes from a customer that is not known. */
public class OrderEnrichment {
  public record Customer(String name) {}

  private final Processor<String, String, Void, Void> printer;

  public OrderEnrichment(Processor<String, String, Void, Void> printer) {
    this.printer = printer;
  }

  public void build(KStream<String, Order> orders, KTable<String, Customer> customers) {
    orders
        .map((customerId, order) -> KeyValue.pair(customerId, order.sku()))
        .leftJoin(customers, (sku, customer) -> sku + " for " + customer.name())
        .process(() -> printer);
  }
}
