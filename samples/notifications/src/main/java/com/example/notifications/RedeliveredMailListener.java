package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails what arrives; what fails is delivered again, as often as the broker has been told to. */
public class RedeliveredMailListener implements MessageListener {
  private static final Logger log = LoggerFactory.getLogger(RedeliveredMailListener.class);

  private final Carrier mail;

  public RedeliveredMailListener(Carrier mail) {
    this.mail = mail;
  }

  @Override
  public void onMessage(Message message) {
    String text = textOf(message);
    try {
      mail.deliver(text);
    } catch (Exception e) {
      log.error("could not send a mail", e);
      throw new DeliveryException("mail server refused", e);
    }
  }

  private static String textOf(Message message) {
    try {
      return ((TextMessage) message).getText();
    } catch (JMSException e) {
      throw new DeliveryException("unreadable: " + e.getMessage(), e);
    }
  }
}
