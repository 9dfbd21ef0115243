package com.example.notifications;

import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/** Calls people; how many at a time is set at the container. */
@Component
class SteadyCallListener {
  private final Carrier phone;

  SteadyCallListener(Carrier phone) {
    this.phone = phone;
  }

  @JmsListener(destination = "${notifications.calls}", concurrency = "1")
  void onCall(String number) {
    phone.deliver(number);
  }
}
