package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Sends text messages; those that the phone company refuses are kept. */
@Component
class PersistentSmsListener {
  private static final Logger log = LoggerFactory.getLogger(PersistentSmsListener.class);

  private final Carrier phone;
  private final JmsTemplate jms;
  private final String refused;

  PersistentSmsListener(
      Carrier phone, JmsTemplate jms, @Value("${notifications.refused}") String refused) {
    this.phone = phone;
    this.jms = jms;
    this.refused = refused;
  }

  @JmsListener(destination = "${notifications.sms}")
  void onText(String text) {
    try {
      phone.deliver(text);
    } catch (Exception e) {
      log.error("the phone company refused a text message", e);
      jms.convertAndSend(refused, text);
    }
  }

  @JmsListener(destination = "${notifications.alarms}")
  void onAlarm(TextMessage alarm) throws JMSException {
    phone.deliver(alarm.getText());
    alarm.acknowledge();
  }
}
