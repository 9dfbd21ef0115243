package com.example.exchange;

import java.util.concurrent.CompletableFuture;

/** The regulator's ledger; it comes from elsewhere, so an option says that it publishes. */
public interface Ledger {
  CompletableFuture<String> enter(String trade);
}
