package com.example.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Books of a single node, enough for a small shop. */
@Component
class InMemoryLedger implements Ledger {
  private static final Logger log = LoggerFactory.getLogger(InMemoryLedger.class);

  private final Map<String, BigDecimal> balances = new ConcurrentHashMap<>();

  @Override
  public void book(Invoice invoice) {
    balances.putIfAbsent(invoice.number(), invoice.amount());
  }

  @Override
  public void pay(Invoice invoice) {
    balances.put(invoice.number(), BigDecimal.ZERO);
  }

  @Override
  public void refund(Invoice invoice) {
    balances.remove(invoice.number());
  }

  @Override
  public BigDecimal balance(String invoiceNumber) {
    BigDecimal balance = balances.get(invoiceNumber);
    if (balance == null) {
      throw new IllegalArgumentException("no invoice " + invoiceNumber);
    }
    return balance;
  }

  @Override
  public void sendReminders() {
    balances.forEach(
        (number, balance) -> {
          if (balance.signum() > 0) {
            log.info("invoice {} is still open", number);
          }
        });
  }
}
