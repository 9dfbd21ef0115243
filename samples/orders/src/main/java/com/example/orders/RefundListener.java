package com.example.orders;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.retry.annotation.Backoff;
import org.springframework.stereotype.Component;

/** Gives goods back, by listeners that are not what their annotations say. */
@Component
@Profile("legacy")
class RefundListener {
  private static final String ID = "refunds";

  private final Stock stock;
  private final ExecutorService workers;

  RefundListener(Stock stock, ExecutorService workers) {
    this.stock = stock;
    this.workers = workers;
  }

  @RetryableTopic(attempts = "1", backoff = @Backoff(delay = 2_000))
  @KafkaListener(
      id = ID,
      topics = OrderTopics.REFUNDED,
      topicPattern = "orders.refunded.*",
      properties = "group.id=refunds")
  void onRefunded(Order order) throws InterruptedException {
    Thread.sleep(5_000);
    stock.release(order.id());
  }

  @KafkaListener(id = ID, topics = OrderTopics.RETURNED, containerFactory = "batches")
  void onReturned(List<ConsumerRecord<String, Order>> orders, Acknowledgment acknowledgment)
      throws InterruptedException {
    var done = new CountDownLatch(orders.size());
    orders.forEach(order -> workers.execute(() -> giveBack(order.key(), done)));
    done.await();
    if (workers.isShutdown()) {
      acknowledgment.nack(Duration.ofSeconds(5));
    } else {
      acknowledgment.acknowledge();
    }
  }

  @KafkaListener(topics = OrderTopics.DISPUTED)
  boolean onDisputed(Order order) {
    stock.reserve(order);
    return true;
  }

  private void giveBack(String orderId, CountDownLatch done) {
    stock.release(orderId);
    done.countDown();
  }
}
