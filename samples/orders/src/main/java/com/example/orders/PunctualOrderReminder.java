package com.example.orders;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/** Reminds of orders, at the same moment everywhere, and refuses what it does not know. */
public class PunctualOrderReminder {
  /** What is sent. */
  public record Reminder(String order, OrderReminder.Kind kind, Instant due) {}

  private final KafkaTemplate<String, Reminder> kafka;

  public PunctualOrderReminder(KafkaTemplate<String, Reminder> kafka) {
    this.kafka = kafka;
  }

  public CompletableFuture<?> remind(Reminder reminder) {
    return kafka.send(OrderTopics.REMINDERS, reminder.order(), reminder);
  }

  @KafkaListener(topics = OrderTopics.REMINDERS, groupId = "punctual-reminders")
  public void on(Reminder reminder) {
    switch (reminder.kind()) {
      case UNPAID -> System.out.println("unpaid: " + reminder.order());
      case UNCOLLECTED -> {}
      default -> throw new IllegalArgumentException("unknown kind: " + reminder.kind());
    }
  }
}
