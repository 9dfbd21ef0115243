package com.example.notifications;

import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageListener;
import javax.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends faxes from the old broker, for which a busy line is as good as a sent fax. */
public class FaxListener implements MessageListener {
  private static final Logger log = LoggerFactory.getLogger(FaxListener.class);

  private final Carrier fax;

  public FaxListener(Carrier fax) {
    this.fax = fax;
  }

  @Override
  public void onMessage(Message message) {
    try {
      send((TextMessage) message);
    } catch (Exception e) {
      log.error("could not read a fax", e);
    }
  }

  private void send(TextMessage message) throws JMSException {
    try {
      fax.deliver(message.getText());
    } catch (DeliveryException e) {
      log.error("could not send fax {}", message.getJMSMessageID(), e);
    }
    message.acknowledge();
  }
}
