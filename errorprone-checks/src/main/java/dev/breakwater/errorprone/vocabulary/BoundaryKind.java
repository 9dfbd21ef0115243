package dev.breakwater.errorprone.vocabulary;

/**
 * The places where a failure leaves the code that a team wrote and meets a framework, a thread or
 * the user.
 */
public enum BoundaryKind {
  /** A request handler, of whatever protocol between client and server. */
  HTTP,
  /** A handler of exceptions, such as an advice or a mapper. */
  EXCEPTION_HANDLER,
  /** A message listener: returning normally acknowledges the message. */
  LISTENER,
  /** A task that a scheduler runs again and again. */
  SCHEDULED,
  /** A method that runs on another thread while its caller goes on. */
  ASYNC,
  /** The body of a thread. */
  THREAD,
  /** What a subscription to a reactive chain runs for its values, its failure or its end. */
  REACTIVE_TERMINAL,
  /** The main method of a program. */
  MAIN,
  /** A function that a cloud platform calls. */
  LAMBDA_FUNCTION,
  /** A test method or its set-up. */
  TEST,
  /** What the team itself says is a boundary. */
  MARKED
}
