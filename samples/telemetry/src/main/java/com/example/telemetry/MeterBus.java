package com.example.telemetry;

import dev.breakwater.annotations.Publishes;
import java.util.concurrent.CompletableFuture;

/** The team's own way to send, whatever the broker; the annotation tells the checks what it is. */
public interface MeterBus {
  @Publishes
  CompletableFuture<Void> emit(String subject, String text);
}
