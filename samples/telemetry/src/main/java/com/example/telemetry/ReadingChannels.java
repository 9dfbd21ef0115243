package com.example.telemetry;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Distributes readings over channels. */
public class ReadingChannels {
  private final Meters meters;
  private final MutinyEmitter<String> peaks;

  public ReadingChannels(Meters meters, @Channel("peaks") MutinyEmitter<String> peaks) {
    this.meters = meters;
    this.peaks = peaks;
  }

  @Incoming("readings")
  Uni<Void> onReading(Message<String> reading) {
    meters.store(reading.getPayload());
    return Uni.createFrom().voidItem();
  }

  @Incoming("averages")
  void onAverage(String average) {
    peaks.send(average);
  }

  @Incoming("highs")
  void onHigh(String high) {
    peaks.sendAndAwait(high);
  }

  @Incoming("lows")
  Uni<Void> onLow(String low) {
    return meters.storeLater(low).onFailure().recoverWithNull();
  }
}
