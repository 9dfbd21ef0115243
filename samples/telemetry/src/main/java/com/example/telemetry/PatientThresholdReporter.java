package com.example.telemetry;

import java.util.concurrent.TimeUnit;

/** Reports meters beyond their threshold, and fails if the bus is down. */
public class PatientThresholdReporter {
  private final MeterBus bus;

  public PatientThresholdReporter(MeterBus bus) {
    this.bus = bus;
  }

  public void report(String meter) {
    bus.emit("thresholds", meter).orTimeout(10, TimeUnit.SECONDS).join();
  }
}
