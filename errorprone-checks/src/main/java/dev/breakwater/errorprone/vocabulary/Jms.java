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

  /** Makes the sends asynchronous and says who is to hear of their outcome. */
  public static final Api LISTEN_FOR_OUTCOME = both("JMSProducer#setAsync");

  /** What is called for a message that the broker did not take. */
  public static final Api FAILURE_CALLBACKS = both("CompletionListener#onException");

  public static final Api ACKNOWLEDGE = both("Message#acknowledge", "JMSContext#acknowledge");

  public static final Api REJECT =
      both("Session#recover", "Session#rollback", "JMSContext#recover", "JMSContext#rollback");

  /** Uses a session, or what was made of one; all of that belongs to one thread at a time. */
  public static final Api CONFINED =
      both(
          "Session#commit",
          "Session#createConsumer",
          "Session#createProducer",
          "Session#recover",
          "Session#rollback",
          "MessageProducer#send",
          "MessageConsumer#receive",
          "MessageConsumer#receiveNoWait");

  /** Asks for a message, and waits for one or not at all. */
  public static final Api RECEIVE =
      both(
          "MessageConsumer#receive",
          "MessageConsumer#receiveNoWait",
          "JMSConsumer#receive",
          "JMSConsumer#receiveNoWait");

  /** What every failure is, in the package of the API; the simplified API throws the second. */
  public static final String CHECKED_FAILURE = ".JMSException";

  public static final String FAILURE = ".JMSRuntimeException";

  /** Opens a connection, or takes one from a pool, which is given back by closing it. */
  public static final Api CONNECT =
      both("ConnectionFactory#createConnection", "ConnectionFactory#createContext");

  /** Has the provider call back later, so that the connection has to stay open. */
  public static final Api CONSUME =
      both("MessageConsumer#setMessageListener", "JMSConsumer#setMessageListener");

  /** No message in time is null. */
  public static final Api NULLABLE =
      both(
          "MessageConsumer#receive(long)",
          "MessageConsumer#receiveNoWait",
          "JMSConsumer#receive(long)",
          "JMSConsumer#receiveNoWait",
          "JMSConsumer#receiveBody(Class,long)",
          "JMSConsumer#receiveBodyNoWait");

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY = both("Message#getJMSRedelivered");

  /** What makes a message that is to be sent. */
  public static final Api NEW_MESSAGE =
      both(
          "Session#createMessage",
          "Session#createTextMessage",
          "Session#createBytesMessage",
          "Session#createMapMessage",
          "Session#createObjectMessage",
          "Session#createStreamMessage",
          "JMSContext#createMessage",
          "JMSContext#createTextMessage",
          "JMSContext#createBytesMessage",
          "JMSContext#createMapMessage",
          "JMSContext#createObjectMessage",
          "JMSContext#createStreamMessage");

  /** Headers that a provider fills in when a message is sent, whatever they held before. */
  public static final Api SET_PROVIDER_HEADER =
      both(
          "Message#setJMSDeliveryMode",
          "Message#setJMSDeliveryTime",
          "Message#setJMSDestination",
          "Message#setJMSExpiration",
          "Message#setJMSMessageID",
          "Message#setJMSPriority",
          "Message#setJMSTimestamp");

  public static final Api CREATE_SESSION = both("Connection#createSession(boolean,int)");

  /** What a provider calls with each message. */
  public static final Api LISTENERS = both("MessageListener#onMessage");

  /** Reads the body of a message of one of the subtypes. */
  public static final Api READ_BODY =
      both("TextMessage#getText", "ObjectMessage#getObject", "BytesMessage#getBodyLength");

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
