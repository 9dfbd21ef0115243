package com.example.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueueWorkerTest {
  private final ScriptedSqs sqs = new ScriptedSqs("welcome", " ");

  @Test
  void deletesWhatWasNotDelivered() {
    new QueueWorker(sqs, new LoggingCarrier(), "queue").deliverNext();

    assertEquals(List.of("welcome", " "), sqs.deleted);
  }

  @Test
  void thoroughWorkerKeepsIt() {
    new ThoroughQueueWorker(sqs, new LoggingCarrier(), "queue").deliverNext();

    assertEquals(List.of("welcome"), sqs.deleted);
  }
}
