package com.example.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands in for the real carriers on a developer's machine. */
@Component
class LoggingCarrier implements Carrier {
  private static final Logger log = LoggerFactory.getLogger(LoggingCarrier.class);

  @Override
  public void deliver(String text) {
    if (text.isBlank()) {
      throw new DeliveryException("there is nothing to deliver");
    }
    log.info("delivered {} characters", text.length());
  }
}
