package com.example.orders;

/** The topics that this service owns. */
public final class OrderTopics {
  public static final String PLACED = "orders.placed";
  public static final String REFUNDED = "orders.refunded";
  public static final String RETURNED = "orders.returned";
  public static final String DISPUTED = "orders.disputed";
  public static final String SETTLED = "orders.settled";
  public static final String EXPORTED = "orders.exported";
  public static final String REMINDERS = "orders.reminders";
  public static final String PARKED = "orders.parked";

  private OrderTopics() {}
}
