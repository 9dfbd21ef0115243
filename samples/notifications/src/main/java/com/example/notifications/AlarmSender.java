package com.example.notifications;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

/** Sends alarms, which queue up behind the newsletter: nobody heeds the priority. */
public class AlarmSender {
  private final Session session;
  private final MessageProducer alarms;

  public AlarmSender(Connection connection, String queue) throws JMSException {
    session = connection.createSession(true, Session.AUTO_ACKNOWLEDGE);
    alarms = session.createProducer(session.createQueue(queue));
  }

  public void raise(Notification alarm) throws JMSException {
    TextMessage message = session.createTextMessage(alarm.text());
    message.setJMSPriority(9);
    message.setStringProperty("recipient", alarm.recipient());
    alarms.send(message);
    session.commit();
  }
}
