package com.example.billing;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.scheduling.annotation.Async;

/** Keeps invoices in Redis as JSON, on another thread. */
public class ReadableInvoiceArchive {
  private final RedisTemplate<String, Object> archive;

  public ReadableInvoiceArchive(RedisConnectionFactory connections) {
    archive = template(connections);
  }

  static RedisTemplate<String, Object> template(RedisConnectionFactory connections) {
    RedisTemplate<String, Object> template = new RedisTemplate<>();
    template.setConnectionFactory(connections);
    template.setKeySerializer(RedisSerializer.string());
    template.setValueSerializer(RedisSerializer.json());
    return template;
  }

  @Async
  public void store(String number, Object invoice) {
    archive.opsForValue().set(number, invoice);
  }

  @Async
  public CompletableFuture<Object> load(String number) {
    return CompletableFuture.completedFuture(archive.opsForValue().get(number));
  }

  /** Moves invoices from a file into the archive, once a night. */
  public static void main(String[] files) throws IOException {
    InvoiceFiles.move(files);
  }
}
