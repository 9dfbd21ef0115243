package com.example.billing;

/** Turns a message's body into an invoice. */
public interface InvoiceCodec {
  /**
   * Reads one invoice.
   *
   * @throws IllegalArgumentException if the body holds none
   */
  Invoice read(byte[] body);
}
