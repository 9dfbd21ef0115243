package com.example.notifications;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/** Sends text messages; those that the phone company refuses are forgotten. */
@Component
class SmsListener {
  private static final Logger log = LoggerFactory.getLogger(SmsListener.class);

  private final Carrier phone;

  SmsListener(Carrier phone) {
    this.phone = phone;
  }

  @JmsListener(destination = "notifications.sms")
  void onText(String text) {
    try {
      phone.deliver(text);
    } catch (Exception e) {
      log.error("could not send a text message", e);
    }
  }

  @JmsListener(destination = "${notifications.alarms}")
  void onAlarm(TextMessage alarm) throws JMSException {
    try {
      phone.deliver(alarm.getText());
    } finally {
      alarm.acknowledge();
    }
  }
}
