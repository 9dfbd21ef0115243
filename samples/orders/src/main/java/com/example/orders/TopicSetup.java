package com.example.orders;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Asks for the topics of this service and does not wait for the answer. */
public class TopicSetup {
  private final Admin admin;

  public TopicSetup(Admin admin) {
    this.admin = admin;
  }

  public void create() {
    admin.createTopics(List.of(new NewTopic(OrderTopics.PLACED, 12, (short) 3)));
  }
}
