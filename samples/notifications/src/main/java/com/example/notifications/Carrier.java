package com.example.notifications;

/** Brings a text to its recipient: a mail server, a phone company. */
public interface Carrier {
  /**
   * Hands a text over.
   *
   * @throws DeliveryException if the carrier does not take it
   */
  void deliver(String text);
}
