package com.example.notifications;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Writes letters; the order to do so is done with when the letter is printed. */
class ChainedLetterProcessor {
  @Incoming("notifications-letters")
  @Outgoing("notifications-print")
  Message<String> onLetter(Message<String> order) {
    return order.withPayload("Dear customer,\n" + order.getPayload());
  }
}
