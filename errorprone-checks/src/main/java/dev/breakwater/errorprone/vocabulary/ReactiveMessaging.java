package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;
import java.util.Set;

/** What the suite knows about MicroProfile Reactive Messaging and SmallRye's implementation. */
public final class ReactiveMessaging {
  // SmallRye's jar holds the specification's interfaces too
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("io.smallrye.reactive:smallrye-reactive-messaging-api", "3.22.1", "4.30.0"));

  /** Makes a message whose acknowledgement does nothing. */
  public static final Api NEW_MESSAGE =
      methods("org.eclipse.microprofile.reactive.messaging.Message#of(Object)");

  public static final String MESSAGE = "org.eclipse.microprofile.reactive.messaging.Message";

  public static final Types INCOMING =
      Types.of("org.eclipse.microprofile.reactive.messaging.Incoming");

  public static final Types OUTGOING =
      Types.of("org.eclipse.microprofile.reactive.messaging.Outgoing");

  /** Says when a message is acknowledged; without it, one that is taken whole never is. */
  public static final Types ACKNOWLEDGMENT =
      Types.of("org.eclipse.microprofile.reactive.messaging.Acknowledgment");

  public static final Api PUBLISH =
      methods(
          "org.eclipse.microprofile.reactive.messaging.Emitter#send",
          "io.smallrye.reactive.messaging.MutinyEmitter#send",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendAndAwait",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendAndForget",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendMessage",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendMessageAndAwait",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendMessageAndForget");

  public static final Api ACKNOWLEDGE =
      methods("org.eclipse.microprofile.reactive.messaging.Message#ack");

  public static final Api REJECT =
      methods("org.eclipse.microprofile.reactive.messaging.Message#nack");

  /** Annotations, by simple name, that keep a listener off the threads that deliver messages. */
  public static final Set<String> OFF_EVENT_LOOP =
      Set.of("Blocking", "RunOnVirtualThread", "Transactional");

  /** Holds its thread until the broker or another service has answered. */
  public static final Api BLOCKING =
      methods(
          "io.smallrye.reactive.messaging.MutinyEmitter#sendAndAwait",
          "io.smallrye.reactive.messaging.MutinyEmitter#sendMessageAndAwait",
          "io.smallrye.mutiny.groups.UniAwait#indefinitely",
          "io.smallrye.mutiny.groups.UniAwait#atMost");

  private ReactiveMessaging() {}
}
