package it;

class Caller {
  void call(Bus bus) {
    bus.send("message");
  }
}
