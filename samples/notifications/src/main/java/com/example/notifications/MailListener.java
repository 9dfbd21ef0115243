package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails what arrives; a mail server that is down for an hour costs an hour's mail. */
public class MailListener implements MessageListener {
  private static final Logger log = LoggerFactory.getLogger(MailListener.class);

  private final Carrier mail;

  public MailListener(Carrier mail) {
    this.mail = mail;
  }

  @Override
  public void onMessage(Message message) {
    try {
      mail.deliver(textOf(message));
    } catch (Exception e) {
      log.error("could not send a mail", e);
    }
  }

  private static String textOf(Message message) {
    try {
      return ((TextMessage) message).getText();
    } catch (JMSException e) {
      throw new DeliveryException("unreadable: " + e.getMessage());
    }
  }
}
