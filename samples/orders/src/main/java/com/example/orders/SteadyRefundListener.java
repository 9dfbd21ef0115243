package com.example.orders;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.retry.annotation.Backoff;
import org.springframework.stereotype.Component;

/** Gives goods back; a refund that fails is tried again later, a batch that hangs is given back. */
@Component
class SteadyRefundListener {
  private final Stock stock;
  private final ExecutorService workers;

  SteadyRefundListener(Stock stock, ExecutorService workers) {
    this.stock = stock;
    this.workers = workers;
  }

  @RetryableTopic(attempts = "4", backoff = @Backoff(delay = 2_000))
  @KafkaListener(id = "steady-refunds", topics = OrderTopics.REFUNDED, groupId = "refunds")
  void onRefunded(Order order) {
    stock.release(order.id());
  }

  @KafkaListener(id = "steady-returns", topics = OrderTopics.RETURNED, containerFactory = "batches")
  void onReturned(List<ConsumerRecord<String, Order>> orders, Acknowledgment acknowledgment)
      throws InterruptedException {
    var done = new CountDownLatch(orders.size());
    orders.forEach(order -> workers.execute(() -> giveBack(order.key(), done)));
    if (done.await(30, TimeUnit.SECONDS)) {
      acknowledgment.acknowledge();
    } else {
      acknowledgment.nack(0, Duration.ofSeconds(5));
    }
  }

  @KafkaListener(topics = OrderTopics.DISPUTED)
  @SendTo(OrderTopics.SETTLED)
  boolean onDisputed(Order order) {
    stock.reserve(order);
    return true;
  }

  private void giveBack(String orderId, CountDownLatch done) {
    stock.release(orderId);
    done.countDown();
  }
}
