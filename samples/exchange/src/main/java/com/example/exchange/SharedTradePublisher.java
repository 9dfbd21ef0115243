package com.example.exchange;

import com.google.api.core.ApiFuture;
import com.google.api.core.ApiFutureCallback;
import com.google.api.core.ApiFutures;
import com.google.cloud.pubsub.v1.Publisher;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.protobuf.ByteString;
import com.google.pubsub.v1.PubsubMessage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes trades through one publisher, and minds how that ends. */
class SharedTradePublisher {
  private static final Logger LOG = LoggerFactory.getLogger(SharedTradePublisher.class);

  private final Publisher publisher;

  SharedTradePublisher(Publisher publisher) {
    this.publisher = publisher;
  }

  void publishAll(List<String> trades) throws ExecutionException, InterruptedException {
    var sends = trades.stream().map(t -> publisher.publish(message(t))).toList();
    ApiFutures.allAsList(sends).get();
  }

  ApiFuture<String> announce(String trade) {
    return publisher.publish(message(trade));
  }

  void correct(String trade) {
    ApiFutures.addCallback(
        publisher.publish(message(trade)),
        new ApiFutureCallback<String>() {
          @Override
          public void onSuccess(String id) {}

          @Override
          public void onFailure(Throwable failure) {
            LOG.error("Not corrected: {}", trade, failure);
          }
        },
        MoreExecutors.directExecutor());
  }

  private static PubsubMessage message(String trade) {
    return PubsubMessage.newBuilder().setData(ByteString.copyFromUtf8(trade)).build();
  }
}
