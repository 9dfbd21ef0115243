package com.example.notifications;

/** A notification has not reached its recipient. */
public class DeliveryException extends RuntimeException {
  public DeliveryException(String message) {
    super(message);
  }

  public DeliveryException(String message, Throwable cause) {
    super(message, cause);
  }
}
