package com.example.orders;

import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/** Reminds of orders, at another hour in each time zone, and only of what it knows. */
public class OrderReminder {
  /** Why somebody is reminded. */
  public enum Kind {
    UNPAID,
    UNCOLLECTED
  }

  /** What is sent. */
  public record Reminder(String order, Kind kind, LocalDateTime due) {}

  private final KafkaTemplate<String, Reminder> kafka;

  public OrderReminder(KafkaTemplate<String, Reminder> kafka) {
    this.kafka = kafka;
  }

  public CompletableFuture<?> remind(Reminder reminder) {
    return kafka.send(OrderTopics.REMINDERS, reminder.order(), reminder);
  }

  @KafkaListener(topics = OrderTopics.REMINDERS, groupId = "reminders")
  public void on(Reminder reminder) {
    switch (reminder.kind()) {
      case UNPAID:
        System.out.println("unpaid: " + reminder.order());
        break;
      default:
        break;
    }
  }
}
