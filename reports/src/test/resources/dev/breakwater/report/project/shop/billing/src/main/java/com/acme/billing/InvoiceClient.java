package com.acme.billing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches invoices; <b>never</b> null. </script><script>document.title = 'owned'</script> */
final class InvoiceClient {
  private final HttpClient http = HttpClient.newHttpClient();

  String invoice(String id) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("https://billing.internal/invoices/" + id)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
