package com.example.exchange;

/** The trades of all members. */
public interface Book {
  /**
   * Books a trade.
   *
   * @throws IllegalArgumentException if it is none
   */
  void enter(String trade);
}
