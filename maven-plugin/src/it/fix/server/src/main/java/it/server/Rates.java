package it.server;

import it.api.Templates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Rates {
  private final Templates templates = new Templates();
  private final HttpClient client = HttpClient.newHttpClient();

  String of(String currency) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://rates/" + currency)).GET().build();
    return client.send(request, BodyHandlers.ofString()).body() + templates;
  }
}
