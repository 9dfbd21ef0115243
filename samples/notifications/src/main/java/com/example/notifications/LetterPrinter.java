package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;

/** Prints letters; the first one that is not plain text stops the printer. */
public class LetterPrinter implements MessageListener {
  private final Carrier printer;

  public LetterPrinter(Carrier printer) {
    this.printer = printer;
  }

  @Override
  public void onMessage(Message message) {
    try {
      printer.deliver(((TextMessage) message).getText());
    } catch (JMSException e) {
      throw new DeliveryException("unreadable letter", e);
    }
  }
}
