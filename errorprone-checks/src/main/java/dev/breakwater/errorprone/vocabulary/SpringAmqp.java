package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring AMQP. */
public final class SpringAmqp {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.amqp:spring-rabbit", "2.4.17", "4.0.0"),
          new Library("org.springframework.amqp:spring-amqp", "2.4.17", "4.0.0"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"));

  public static final Api PUBLISH =
      methods(
          "org.springframework.amqp.core.AmqpTemplate#send",
          "org.springframework.amqp.core.AmqpTemplate#convertAndSend",
          "org.springframework.amqp.core.AsyncAmqpTemplate#sendAndReceive",
          "org.springframework.amqp.core.AsyncAmqpTemplate#convertSendAndReceive");

  public static final Types LISTENER =
      Types.of("org.springframework.amqp.rabbit.annotation.RabbitListener");

  public static final Types HANDLER =
      Types.of("org.springframework.amqp.rabbit.annotation.RabbitHandler");

  /** What marks a method that a container calls. */
  public static final Types LISTENER_ANNOTATIONS = Types.union(LISTENER, HANDLER);

  /** Called with a listener's failure; returning normally says that it was dealt with. */
  public static final Api ERROR_HANDLERS =
      methods(
          "org.springframework.amqp.rabbit.listener.api.RabbitListenerErrorHandler#handleError");

  /** Says who is to hear of confirms. */
  public static final Api LISTEN_FOR_OUTCOME =
      methods("org.springframework.amqp.rabbit.core.RabbitTemplate#setConfirmCallback");

  /** What a confirm calls with its outcome: the message, whether it was taken, and why not. */
  public static final Api OUTCOME_CALLBACKS =
      methods("org.springframework.amqp.rabbit.core.RabbitTemplate.ConfirmCallback#confirm");

  /** Channels that hear of refused messages themselves. */
  public static final Types LISTENING_CHANNELS =
      Types.of("org.springframework.amqp.rabbit.connection.PublisherCallbackChannel");

  /** Makes what holds a connection until it is destroyed. */
  public static final Api CLIENTS =
      methods("org.springframework.amqp.rabbit.connection.CachingConnectionFactory#new");

  /** No message, or no answer in time, is null. */
  public static final Api NULLABLE =
      methods(
          "org.springframework.amqp.core.AmqpTemplate#receive",
          "org.springframework.amqp.core.AmqpTemplate#receiveAndConvert",
          "org.springframework.amqp.core.AmqpTemplate#sendAndReceive",
          "org.springframework.amqp.core.AmqpTemplate#convertSendAndReceive",
          "org.springframework.amqp.core.AmqpTemplate#convertSendAndReceiveAsType");

  /** What a container calls with each message. */
  public static final Api LISTENERS =
      methods(
          "org.springframework.amqp.core.MessageListener#onMessage",
          "org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener#onMessage");

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY =
      methods(
          "org.springframework.amqp.core.MessageProperties#getRedelivered",
          "org.springframework.amqp.core.MessageProperties#isRedelivered",
          "org.springframework.amqp.core.MessageProperties#getXDeathHeader");

  /** An exception that puts the message back into its queue, whatever the container's default. */
  public static final Api IMMEDIATE_REQUEUE =
      methods("org.springframework.amqp.ImmediateRequeueAmqpException#new");

  /** Which classes a message header may name. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.amqp.support.converter.DefaultJackson2JavaTypeMapper#setTrustedPackages",
          "org.springframework.amqp.support.converter.DefaultClassMapper#setTrustedPackages",
          "org.springframework.amqp.support.converter.DefaultJackson2JavaTypeMapper#addTrustedPackages",
          "org.springframework.amqp.support.converter.AllowedListDeserializingMessageConverter#setAllowedListPatterns",
          "org.springframework.amqp.support.converter.AllowedListDeserializingMessageConverter#addAllowedListPatterns");

  /** Converters that are told so when they are made. */
  public static final Api TRUSTING_CONVERTERS =
      methods(
          "org.springframework.amqp.support.converter.Jackson2JsonMessageConverter#new",
          "org.springframework.amqp.support.converter.Jackson2XmlMessageConverter#new");

  /** A property of the system that has every converter trust every class. */
  public static final String TRUST_ALL_PROPERTY = "spring.amqp.deserialization.trust.all";

  /** Whether the header or the listener's parameter says which class a message becomes. */
  public static final Api TYPE_PRECEDENCE =
      methods(
          "org.springframework.amqp.support.converter.DefaultJackson2JavaTypeMapper#setTypePrecedence",
          "org.springframework.amqp.support.converter.Jackson2JsonMessageConverter#setTypePrecedence");

  public static final Api NEW_TEMPLATE =
      methods("org.springframework.amqp.rabbit.core.RabbitTemplate#new");

  /** Hears of messages that no queue took. */
  public static final Api RETURNS_CALLBACK =
      methods("org.springframework.amqp.rabbit.core.RabbitTemplate#setReturnsCallback");

  /** Asks the broker to return such messages instead of dropping them. */
  public static final Api MANDATORY =
      methods(
          "org.springframework.amqp.rabbit.core.RabbitTemplate#setMandatory",
          "org.springframework.amqp.rabbit.core.RabbitTemplate#setMandatoryExpression",
          "org.springframework.amqp.rabbit.core.RabbitTemplate#setMandatoryExpressionString");

  private SpringAmqp() {}
}
