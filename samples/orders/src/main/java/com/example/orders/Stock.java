package com.example.orders;

/** The warehouse's books. */
public interface Stock {
  /**
   * Sets goods aside for an order; doing so twice for the same order has no further effect.
   *
   * @throws IllegalStateException if too few are left
   */
  void reserve(Order order);

  /** Gives the goods of a cancelled order back; does nothing for an order that has none. */
  void release(String orderId);
}
