package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;
import static dev.breakwater.errorprone.vocabulary.Api.union;

import java.util.List;
import java.util.Set;

/** What the suite knows about Pulsar's Java client. */
public final class Pulsar {
  // the API of newer versions mentions OpenTelemetry, which its jar does not ask for
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.apache.pulsar:pulsar-client-api", "2.11.4", "4.1.2"),
          new Library("io.opentelemetry:opentelemetry-api", "1.45.0", "1.45.0"));

  public static final Api PUBLISH =
      methods(
          "org.apache.pulsar.client.api.Producer#send",
          "org.apache.pulsar.client.api.Producer#sendAsync",
          "org.apache.pulsar.client.api.TypedMessageBuilder#send",
          "org.apache.pulsar.client.api.TypedMessageBuilder#sendAsync");

  /** A transaction reports the failure of its sends when it commits. */
  public static final Api TRANSACTION =
      methods("org.apache.pulsar.client.api.PulsarClient#newTransaction");

  public static final Api RECEIVE =
      methods(
          "org.apache.pulsar.client.api.Consumer#receive",
          "org.apache.pulsar.client.api.Consumer#batchReceive",
          "org.apache.pulsar.client.api.Reader#readNext");

  /** Null when the time is over. */
  public static final Api NULLABLE =
      methods(
          "org.apache.pulsar.client.api.Consumer#receive(int,TimeUnit)",
          "org.apache.pulsar.client.api.Reader#readNext(int,TimeUnit)");

  public static final Api BLOCKING =
      methods(
          "org.apache.pulsar.client.api.Consumer#receive()",
          "org.apache.pulsar.client.api.Reader#readNext()");

  public static final Api REJECT =
      methods(
          "org.apache.pulsar.client.api.Consumer#negativeAcknowledge",
          "org.apache.pulsar.client.api.Consumer#reconsumeLater",
          "org.apache.pulsar.client.api.Consumer#reconsumeLaterAsync",
          "org.apache.pulsar.client.api.Consumer#redeliverUnacknowledgedMessages");

  /** The client calls it with each message, and acknowledges nothing when it returns. */
  public static final Api MANUAL_LISTENERS =
      methods("org.apache.pulsar.client.api.MessageListener#received");

  /** Acknowledgements of one message, as opposed to all up to one. */
  public static final Api ACKNOWLEDGE_ONE =
      methods(
          "org.apache.pulsar.client.api.Consumer#acknowledge",
          "org.apache.pulsar.client.api.Consumer#acknowledgeAsync");

  /** Acknowledges all messages up to one, which only a consumer on its own can. */
  public static final Api ACKNOWLEDGE_UP_TO =
      methods(
          "org.apache.pulsar.client.api.Consumer#acknowledgeCumulative",
          "org.apache.pulsar.client.api.Consumer#acknowledgeCumulativeAsync");

  public static final Api ACKNOWLEDGE = union(ACKNOWLEDGE_ONE, ACKNOWLEDGE_UP_TO);

  public static final Api SUBSCRIPTION_TYPE =
      methods("org.apache.pulsar.client.api.ConsumerBuilder#subscriptionType");

  /** The types of a subscription whose messages are dealt out among its consumers. */
  public static final Set<String> SHARING_TYPES = Set.of("Shared", "Key_Shared");

  /** Makes a client, which holds connections and threads until it is closed. */
  public static final Api CLIENTS = methods("org.apache.pulsar.client.api.ClientBuilder#build");

  /** Makes what asks the broker first, and ends with the client that made it. */
  public static final Api PARTS =
      methods(
          "org.apache.pulsar.client.api.ProducerBuilder#create",
          "org.apache.pulsar.client.api.ConsumerBuilder#subscribe");

  /** Begins to make something that holds on to its client. */
  public static final Api DERIVE =
      methods(
          "org.apache.pulsar.client.api.PulsarClient#newProducer",
          "org.apache.pulsar.client.api.PulsarClient#newConsumer",
          "org.apache.pulsar.client.api.PulsarClient#newReader");

  /** Has the client call back later, so that it has to stay open. */
  public static final Api CONSUME =
      methods(
          "org.apache.pulsar.client.api.ConsumerBuilder#messageListener",
          "org.apache.pulsar.client.api.ReaderBuilder#readerListener");

  /** Waits until all sends so far have been answered. */
  public static final Api FLUSH = methods("org.apache.pulsar.client.api.Producer#flush");

  /** Names what keeps the position of its consumers. */
  public static final Api NAME_GROUP =
      methods("org.apache.pulsar.client.api.ConsumerBuilder#subscriptionName");

  /** Says whether the position outlives its consumers. */
  public static final Api DURABILITY =
      methods("org.apache.pulsar.client.api.ConsumerBuilder#subscriptionMode");

  /** What every failure of the client is. */
  public static final String FAILURE = "org.apache.pulsar.client.api.PulsarClientException";

  private Pulsar() {}
}
