package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints letters; what is none is put aside and named. */
public class CarefulLetterPrinter implements MessageListener {
  private static final Logger log = LoggerFactory.getLogger(CarefulLetterPrinter.class);

  private final Carrier printer;
  private final Carrier aside;

  public CarefulLetterPrinter(Carrier printer, Carrier aside) {
    this.printer = printer;
    this.aside = aside;
  }

  @Override
  public void onMessage(Message message) {
    try {
      if (message.isBodyAssignableTo(String.class)) {
        printer.deliver(message.getBody(String.class));
      } else {
        log.warn("{} is no letter", message.getJMSMessageID());
        aside.deliver(message.toString());
      }
    } catch (JMSException e) {
      throw new DeliveryException("unreadable letter", e);
    }
  }
}
