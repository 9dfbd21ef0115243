package com.example.notifications;

import java.util.concurrent.TimeUnit;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/** Calls people, and lets everybody behind them wait until the line has cooled down. */
@Component
class CallListener {
  private final Carrier phone;

  CallListener(Carrier phone) {
    this.phone = phone;
  }

  @JmsListener(destination = "${notifications.calls}")
  void onCall(String number) throws InterruptedException {
    phone.deliver(number);
    coolDown();
  }

  private void coolDown() throws InterruptedException {
    TimeUnit.SECONDS.sleep(3);
  }
}
