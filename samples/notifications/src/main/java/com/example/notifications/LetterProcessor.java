package com.example.notifications;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Writes letters, and keeps the broker waiting for a word about the order to do so. */
class LetterProcessor {
  @Incoming("notifications-letters")
  @Outgoing("notifications-print")
  Message<String> onLetter(Message<String> order) {
    return Message.of("Dear customer,\n" + order.getPayload());
  }
}
