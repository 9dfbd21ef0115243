package com.example.exchange;

/** What the exchange lets others do. */
public interface Settlements {
  void settled(String statement);
}
