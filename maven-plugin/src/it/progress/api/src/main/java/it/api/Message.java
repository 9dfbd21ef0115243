package it.api;

public class Message {
  public final String text;

  public Message(String text) {
    this.text = text;
  }
}
