package com.example.exchange;

import com.google.api.core.ApiFutureCallback;
import com.google.api.core.ApiFutures;
import com.google.cloud.pubsub.v1.Publisher;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.protobuf.ByteString;
import com.google.pubsub.v1.PubsubMessage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Publishes trades, each over connections of its own. */
class TradePublisher {
  private final Publisher shared;

  TradePublisher(Publisher shared) {
    this.shared = shared;
  }

  void publishAll(List<String> trades)
      throws IOException, ExecutionException, InterruptedException {
    for (var trade : trades) {
      var publisher = Publisher.newBuilder("projects/exchange/topics/trades").build();
      publisher.publish(message(trade)).get();
      publisher.shutdown();
    }
  }

  void announce(String trade) {
    shared.publish(message(trade));
  }

  void correct(String trade) {
    ApiFutures.addCallback(
        shared.publish(message(trade)),
        new ApiFutureCallback<String>() {
          @Override
          public void onSuccess(String id) {}

          @Override
          public void onFailure(Throwable failure) {}
        },
        MoreExecutors.directExecutor());
  }

  private static PubsubMessage message(String trade) {
    return PubsubMessage.newBuilder().setData(ByteString.copyFromUtf8(trade)).build();
  }
}
