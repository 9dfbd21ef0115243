package com.example.telemetry;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.annotations.Blocking;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Distributes readings over channels, each step waiting for the one before. */
public class ChainedReadingChannels {
  private final Meters meters;
  private final MutinyEmitter<String> peaks;

  public ChainedReadingChannels(Meters meters, @Channel("peaks") MutinyEmitter<String> peaks) {
    this.meters = meters;
    this.peaks = peaks;
  }

  @Incoming("readings")
  CompletionStage<Void> onReading(Message<String> reading) {
    meters.store(reading.getPayload());
    return reading.ack();
  }

  @Incoming("averages")
  Uni<Void> onAverage(String average) {
    return peaks.send(average);
  }

  @Incoming("highs")
  @Blocking
  void onHigh(String high) {
    peaks.sendAndAwait(high);
  }

  @Incoming("lows")
  Uni<Void> onLow(String low) {
    return meters.storeLater(low).onFailure().retry().atMost(3);
  }
}
