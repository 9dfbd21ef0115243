package com.example.telemetry;

import io.smallrye.mutiny.Uni;

/** Where readings are kept. */
public interface Meters {
  /**
   * Keeps a reading.
   *
   * @throws IllegalArgumentException if it is none
   */
  void store(String reading);

  /** Keeps a reading, and tells when it is kept. */
  Uni<Void> storeLater(String reading);
}
