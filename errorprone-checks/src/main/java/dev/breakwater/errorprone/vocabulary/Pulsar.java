package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

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

  public static final Api ACKNOWLEDGE =
      methods(
          "org.apache.pulsar.client.api.Consumer#acknowledge",
          "org.apache.pulsar.client.api.Consumer#acknowledgeAsync",
          "org.apache.pulsar.client.api.Consumer#acknowledgeCumulative",
          "org.apache.pulsar.client.api.Consumer#acknowledgeCumulativeAsync");

  public static final Api REJECT =
      methods(
          "org.apache.pulsar.client.api.Consumer#negativeAcknowledge",
          "org.apache.pulsar.client.api.Consumer#reconsumeLater",
          "org.apache.pulsar.client.api.Consumer#reconsumeLaterAsync",
          "org.apache.pulsar.client.api.Consumer#redeliverUnacknowledgedMessages");

  /** The client calls it with each message, and acknowledges nothing when it returns. */
  public static final Api MANUAL_LISTENERS =
      methods("org.apache.pulsar.client.api.MessageListener#received");

  public static final Api CLIENTS =
      methods(
          "org.apache.pulsar.client.api.ClientBuilder#build",
          "org.apache.pulsar.client.api.ProducerBuilder#create",
          "org.apache.pulsar.client.api.ConsumerBuilder#subscribe",
          "org.apache.pulsar.client.api.ReaderBuilder#create");

  private Pulsar() {}
}
