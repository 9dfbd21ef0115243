package com.example.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedNotificationQueueTest {
  @Test
  void namesTheNotificationsThatTheQueueRefused() {
    CheckedNotificationQueue queue =
        new CheckedNotificationQueue(null, new ScriptedSqs(), null, "queue");

    assertEquals(List.of("1"), queue.addAll(List.of(new Notification("1", "ann", "welcome"))));
  }
}
