package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.ArrayList;
import java.util.List;

/** What the suite knows about JMS, under both of its package names. */
public final class Jms {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"));

  public static final Api PUBLISH = both("MessageProducer#send", "JMSProducer#send");

  public static final Api ACKNOWLEDGE = both("Message#acknowledge", "JMSContext#acknowledge");

  public static final Api REJECT =
      both("Session#recover", "Session#rollback", "JMSContext#recover", "JMSContext#rollback");

  /** Asks for a message, and waits for one or not at all. */
  public static final Api BLOCKING_RECEIVE =
      both(
          "MessageConsumer#receive",
          "MessageConsumer#receiveNoWait",
          "JMSConsumer#receive",
          "JMSConsumer#receiveNoWait");

  /** What every failure is, in the package of the API; the simplified API throws the second. */
  public static final String CHECKED_FAILURE = ".JMSException";

  public static final String FAILURE = ".JMSRuntimeException";

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY = both("Message#getJMSRedelivered");

  private Jms() {}

  private static Api both(String... signatures) {
    var names = new ArrayList<String>();
    for (var signature : signatures) {
      names.add("jakarta.jms." + signature);
      names.add("javax.jms." + signature);
    }
    return methods(names);
  }
}
