package com.example.notifications;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

/** Sends alarms, ahead of everything else. */
public class UrgentAlarmSender {
  private final Session session;
  private final MessageProducer alarms;

  public UrgentAlarmSender(Connection connection, String queue) throws JMSException {
    session = connection.createSession(Session.SESSION_TRANSACTED);
    alarms = session.createProducer(session.createQueue(queue));
    alarms.setPriority(9);
  }

  public void raise(Notification alarm) throws JMSException {
    TextMessage message = session.createTextMessage(alarm.text());
    message.setStringProperty("recipient", alarm.recipient());
    alarms.send(message);
    session.commit();
  }
}
