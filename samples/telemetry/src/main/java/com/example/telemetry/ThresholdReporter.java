package com.example.telemetry;

/** Reports meters beyond their threshold, to nobody if the bus is down. */
public class ThresholdReporter {
  private final MeterBus bus;

  public ThresholdReporter(MeterBus bus) {
    this.bus = bus;
  }

  public void report(String meter) {
    bus.emit("thresholds", meter);
  }
}
