package com.example.gateway;

/** A carrier has given no answer, or none that makes sense. */
public class CarrierException extends RuntimeException {
  public CarrierException(String message) {
    super(message);
  }

  public CarrierException(String message, Throwable cause) {
    super(message, cause);
  }
}
