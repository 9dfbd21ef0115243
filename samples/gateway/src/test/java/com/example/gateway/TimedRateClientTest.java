package com.example.gateway;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimedRateClientTest {
  @Test
  void givesUpOnSilentCarrier() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI carriers =
          URI.create(
              "http://%s:%d/"
                  .formatted(silent.getInetAddress().getHostAddress(), silent.getLocalPort()));
      TimedRateClient rates = new TimedRateClient(carriers, Duration.ofMillis(100));

      Exception failure = assertThrows(CarrierException.class, () -> rates.priceList("acme"));

      assertInstanceOf(HttpTimeoutException.class, failure.getCause());
    }
  }
}
