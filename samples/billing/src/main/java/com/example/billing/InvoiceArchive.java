package com.example.billing;

import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.scheduling.annotation.Async;

/** Keeps invoices in Redis, in a form and on a thread that nobody meant. */
public class InvoiceArchive {
  private final RedisTemplate<String, Object> archive;

  public InvoiceArchive(RedisConnectionFactory connections) {
    archive = template(connections);
  }

  static RedisTemplate<String, Object> template(RedisConnectionFactory connections) {
    RedisTemplate<String, Object> template = new RedisTemplate<>();
    template.setConnectionFactory(connections);
    return template;
  }

  public void keep(String number, Object invoice) {
    store(number, invoice);
  }

  @Async
  public void store(String number, Object invoice) {
    archive.opsForValue().set(number, invoice);
  }

  @Async
  public Object load(String number) {
    return archive.opsForValue().get(number);
  }

  /** Moves invoices from a file into the archive, once a night. */
  public static void main(String[] files) {
    try {
      InvoiceFiles.move(files);
    } catch (Exception e) {
      e.printStackTrace();
    }
  }
}
