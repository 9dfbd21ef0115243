package com.example.billing;

/** The books cannot be reached; a moment later they may. */
public class LedgerUnavailableException extends RuntimeException {
  public LedgerUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
