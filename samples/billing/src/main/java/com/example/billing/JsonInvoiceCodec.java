package com.example.billing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads invoices as JSON; of what was wrong with a body it keeps one line of text. */
public class JsonInvoiceCodec implements InvoiceCodec {
  private final ObjectMapper mapper;

  public JsonInvoiceCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Invoice read(byte[] body) {
    try {
      return mapper.readValue(body, Invoice.class);
    } catch (IOException e) {
      throw new IllegalArgumentException("not an invoice: " + e.getMessage());
    }
  }
}
