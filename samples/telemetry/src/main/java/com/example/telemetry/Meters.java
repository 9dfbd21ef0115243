package com.example.telemetry;

/** Where readings are kept. */
public interface Meters {
  /**
   * Keeps a reading.
   *
   * @throws IllegalArgumentException if it is none
   */
  void store(String reading);
}
