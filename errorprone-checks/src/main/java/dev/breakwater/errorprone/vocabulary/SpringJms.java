package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's JMS support. */
public final class SpringJms {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-jms", "5.3.39", "7.0.0"),
          new Library("org.springframework:spring-context", "5.3.39", "7.0.0"),
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"));

  public static final Api PUBLISH =
      methods(
          "org.springframework.jms.core.JmsOperations#send",
          "org.springframework.jms.core.JmsOperations#convertAndSend");

  /** What makes consumers for listeners, which acknowledge by themselves unless told otherwise. */
  public static final Api NEW_CONTAINER =
      methods(
          "org.springframework.jms.config.DefaultJmsListenerContainerFactory#new",
          "org.springframework.jms.config.SimpleJmsListenerContainerFactory#new",
          "org.springframework.jms.listener.DefaultMessageListenerContainer#new",
          "org.springframework.jms.listener.SimpleMessageListenerContainer#new");

  /** What tells such a container when a message is done with. */
  public static final Api ACKNOWLEDGE_MODE =
      methods(
          "org.springframework.jms.config.AbstractJmsListenerContainerFactory#setSessionTransacted",
          "org.springframework.jms.config.AbstractJmsListenerContainerFactory#setSessionAcknowledgeMode",
          "org.springframework.jms.config.DefaultJmsListenerContainerFactory#setTransactionManager",
          "org.springframework.jms.support.JmsAccessor#setSessionTransacted",
          "org.springframework.jms.support.JmsAccessor#setSessionAcknowledgeMode",
          "org.springframework.jms.support.JmsAccessor#setSessionAcknowledgeModeName",
          "org.springframework.jms.listener.AbstractPollingMessageListenerContainer#setTransactionManager");

  /** Makes a container subscribe to topics instead of receiving from queues. */
  public static final Api TOPICS =
      methods(
          "org.springframework.jms.config.AbstractJmsListenerContainerFactory#setPubSubDomain",
          "org.springframework.jms.support.destination.JmsDestinationAccessor#setPubSubDomain");

  /** What puts such a container to work. */
  public static final Api START_CONTAINER =
      methods(
          "org.springframework.jms.config.AbstractJmsListenerContainerFactory#createListenerContainer",
          "org.springframework.jms.listener.AbstractJmsListeningContainer#afterPropertiesSet",
          "org.springframework.jms.listener.AbstractJmsListeningContainer#initialize",
          "org.springframework.jms.listener.AbstractJmsListeningContainer#start");

  /** Callbacks that return a message for the template to send. */
  public static final Api PREPARE_MESSAGE =
      methods(
          "org.springframework.jms.core.MessageCreator#createMessage",
          "org.springframework.jms.core.MessagePostProcessor#postProcessMessage");

  public static final Api NEW_TEMPLATE = methods("org.springframework.jms.core.JmsTemplate#new");

  /** Tells a template where it gets its connections from. */
  public static final Api USE_CONNECTIONS =
      methods("org.springframework.jms.core.JmsTemplate#setConnectionFactory");

  /** Says how a template sends, once {@link #ENABLE_QOS} was called. */
  public static final Api SET_QOS =
      methods(
          "org.springframework.jms.core.JmsTemplate#setDeliveryMode",
          "org.springframework.jms.core.JmsTemplate#setDeliveryPersistent",
          "org.springframework.jms.core.JmsTemplate#setPriority",
          "org.springframework.jms.core.JmsTemplate#setTimeToLive");

  public static final Api ENABLE_QOS =
      methods(
          "org.springframework.jms.core.JmsTemplate#setExplicitQosEnabled",
          "org.springframework.jms.core.JmsTemplate#setQosSettings");

  /** What a listener container calls with each message, besides the listeners of JMS itself. */
  public static final Api LISTENERS =
      methods("org.springframework.jms.listener.SessionAwareMessageListener#onMessage");

  public static final Types LISTENER = Types.of("org.springframework.jms.annotation.JmsListener");

  private SpringJms() {}
}
