package com.example.notifications;

import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageListener;
import javax.jms.TextMessage;

/** Sends faxes from the old broker; a busy line is called again. */
public class PatientFaxListener implements MessageListener {
  private final Carrier fax;

  public PatientFaxListener(Carrier fax) {
    this.fax = fax;
  }

  @Override
  public void onMessage(Message message) {
    try {
      send((TextMessage) message);
    } catch (JMSException e) {
      throw new DeliveryException("could not read a fax", e);
    }
  }

  private void send(TextMessage message) throws JMSException {
    fax.deliver(message.getText());
    message.acknowledge();
  }
}
