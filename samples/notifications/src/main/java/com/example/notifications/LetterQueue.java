package com.example.notifications;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Queues letters; each call takes a connection and gives none back. */
public class LetterQueue {
  private final ConnectionFactory jms;

  public LetterQueue(ConnectionFactory jms) {
    this.jms = jms;
  }

  public void add(Notification letter) throws JMSException {
    Connection connection = jms.createConnection();
    Session session = connection.createSession();
    session
        .createProducer(session.createQueue("letters"))
        .send(session.createTextMessage(letter.text()));
  }

  public void addRemote(String queueUrl, Notification letter) {
    SqsClient sqs = SqsClient.create();
    sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(letter.text()));
  }
}
