package com.example.orders;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/** Adds the customer's name to each order as far as it is known. */
public class TolerantOrderEnrichment {
  public record Customer(String name) {}

  private final ProcessorSupplier<String, String, Void, Void> printers;

  public TolerantOrderEnrichment(ProcessorSupplier<String, String, Void, Void> printers) {
    this.printers = printers;
  }

  public void build(KStream<String, Order> orders, KTable<String, Customer> customers) {
    orders
        .mapValues(Order::sku)
        .leftJoin(
            customers, (sku, customer) -> customer == null ? sku : sku + " for " + customer.name())
        .process(printers);
  }
}
