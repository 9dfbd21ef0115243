package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

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

  private ReactiveMessaging() {}
}
