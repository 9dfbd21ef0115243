package com.acme.billing;

/** Der Empfänger einer Rechnung. */
record Recipient(String name) {
  String greeting() {
    return "Grüße, " + name;
  }
}
