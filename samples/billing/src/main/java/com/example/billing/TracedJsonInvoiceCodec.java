package com.example.billing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads invoices as JSON; a failure leads back to the field that was wrong. */
public class TracedJsonInvoiceCodec implements InvoiceCodec {
  private final ObjectMapper mapper;

  public TracedJsonInvoiceCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Invoice read(byte[] body) {
    try {
      return mapper.readValue(body, Invoice.class);
    } catch (IOException e) {
      throw new IllegalArgumentException("not an invoice: " + e.getMessage(), e);
    }
  }
}
