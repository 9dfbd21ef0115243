package com.example.notifications;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Queues letters and gives back what it takes; the client for SQS is made once by its caller. */
public class TidyLetterQueue {
  private final ConnectionFactory jms;
  private final SqsClient sqs;

  public TidyLetterQueue(ConnectionFactory jms, SqsClient sqs) {
    this.jms = jms;
    this.sqs = sqs;
  }

  public void add(Notification letter) throws JMSException {
    try (Connection connection = jms.createConnection();
        Session session = connection.createSession()) {
      session
          .createProducer(session.createQueue("letters"))
          .send(session.createTextMessage(letter.text()));
    }
  }

  public void addRemote(String queueUrl, Notification letter) {
    sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(letter.text()));
  }
}
