package com.example.orders;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of this service, or says why the service cannot start. */
public class VerifiedTopicSetup {
  private final Admin admin;

  public VerifiedTopicSetup(Admin admin) {
    this.admin = admin;
  }

  public void create() throws ExecutionException, InterruptedException, TimeoutException {
    try {
      admin
          .createTopics(List.of(new NewTopic(OrderTopics.PLACED, 12, (short) 3)))
          .all()
          .get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
