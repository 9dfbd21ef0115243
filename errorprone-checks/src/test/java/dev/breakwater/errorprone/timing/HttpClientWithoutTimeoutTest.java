package dev.breakwater.errorprone.timing;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class HttpClientWithoutTimeoutTest {
  private final CheckTester tester = CheckTester.of(HttpClientWithoutTimeout.class);

  @Test
  void followsABuilderOverSeveralStatements() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.time.Duration;
        import java.util.Map;

        record Rates(HttpClient client, Map<String, String> headers) {
          String unbounded(URI uri) throws Exception {
            HttpRequest.Builder builder = HttpRequest.newBuilder().uri(uri); // flagged
            headers.forEach(builder::header);
            headers.forEach((name, value) -> builder.header(name, value));
            builder.GET();
            HttpRequest request = builder.build();
            return client.send(request, BodyHandlers.ofString()).body();
          }

          String bounded(URI uri, Duration limit) throws Exception {
            var builder = HttpRequest.newBuilder(uri);
            if (limit != null) {
              builder = builder.timeout(limit);
            }
            return client.send(builder.build(), BodyHandlers.ofString()).body();
          }

          String boundedCopy(URI uri) throws Exception {
            var builder = HttpRequest.newBuilder(uri);
            var post = builder.copy().timeout(Duration.ofSeconds(3)).build();
            return client.send(post, BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheBuilderIsNotInSight() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;

        abstract class Rates {
          HttpRequest.Builder shared = HttpRequest.newBuilder();

          abstract HttpRequest.Builder authorize(HttpRequest.Builder builder);

          String configuredElsewhere(HttpClient client, URI uri) throws Exception {
            var builder = HttpRequest.newBuilder(uri);
            authorize(builder);
            return client.send(builder.build(), BodyHandlers.ofString()).body();
          }

          String wrapped(HttpClient client, URI uri) throws Exception {
            return client.send(authorize(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString()).body();
          }

          String field(HttpClient client, URI uri) throws Exception {
            return client.send(shared.uri(uri).build(), BodyHandlers.ofString()).body();
          }

          HttpRequest.Builder returned(URI uri) {
            return HttpRequest.newBuilder(uri).GET();
          }
        }
        """);
  }

  @Test
  void reportsARequestThatAMethodOfTheSameFileSends() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;

        record Rates(HttpClient client) {
          String get(URI uri) throws Exception {
            return client.send(request(uri), BodyHandlers.ofString()).body();
          }

          private HttpRequest request(URI uri) {
            return HttpRequest.newBuilder(uri) // flagged
                .GET()
                .build();
          }
        }
        """);
  }

  @Test
  void staysQuietAboutARequestThatIsSentElsewhere() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;

        class Rates {
          interface Sender {
            String send(HttpRequest request);
          }

          HttpRequest request(URI uri) {
            return HttpRequest.newBuilder(uri).build();
          }

          String send(Sender sender, URI uri) {
            return sender.send(HttpRequest.newBuilder(uri).build());
          }
        }
        """);
  }

  @Test
  void knowsTheBoundsOfAnAsynchronousCall() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.concurrent.*;

        record Rates(HttpClient client) {
          String waits(URI uri) {
            var request = HttpRequest.newBuilder(uri).build(); // flagged
            return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body).join();
          }

          String getsWithLimit(URI uri) throws Exception {
            var request = HttpRequest.newBuilder(uri).build();
            return client.sendAsync(request, BodyHandlers.ofString()).get(5, TimeUnit.SECONDS).body();
          }

          HttpResponse<String> limitsTheFuture(URI uri) {
            var response =
                client
                    .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .orTimeout(5, TimeUnit.SECONDS);
            return response.join();
          }

          CompletableFuture<HttpResponse<String>> leavesItToTheCaller(URI uri) {
            return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
          }
        }
        """);
  }

  @Test
  void staysQuietAboutStreams() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandler;
        import java.net.http.HttpResponse.BodyHandlers;

        record Feed(HttpClient client) {
          void events(URI uri) throws Exception {
            var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream").build();
            client.send(request, BodyHandlers.ofLines()).body().forEach(System.out::println);
          }

          Object download(URI uri) throws Exception {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream()).body();
          }

          <T> T any(URI uri, BodyHandler<T> handler) throws Exception {
            return client.send(HttpRequest.newBuilder(uri).build(), handler).body();
          }

          Object webSocket(URI uri, WebSocket.Listener listener) {
            return HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(uri, listener);
          }
        }
        """);
  }

  @Test
  void staysQuietInPrograms() {
    tester.check(
        """
        import java.net.URI;
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;
        import org.springframework.web.client.RestTemplate;

        class Ping {
          public static void main(String[] arguments) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
            System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
            System.out.println(new RestTemplate().getForObject(arguments[1], String.class));
          }
        }
        """);
  }

  @Test
  void staysQuietInTests() {
    tester.check(
        """
        package org.junit;

        import org.springframework.web.client.RestTemplate;

        class PingTest {
          private final RestTemplate client = new RestTemplate();

          @Test
          void answers() {
            client.getForObject("http://localhost", String.class);
          }
        }

        @interface Test {}
        """);
  }

  @Test
  void reportsTemplatesWithTheDefaultRequestFactory() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.http.converter.StringHttpMessageConverter;
        import org.springframework.web.client.RestTemplate;

        class Clients {
          private final RestTemplate field = new RestTemplate(); // flagged
          private final RestTemplate assigned;

          Clients() {
            this.assigned = new RestTemplate(List.of(new StringHttpMessageConverter())); // flagged
          }

          RestTemplate bean() {
            var template = new RestTemplate(); // flagged
            template.getInterceptors().clear();
            return template;
          }

          RestTemplate plain(RestTemplate given) {
            return given != null ? given : new RestTemplate(); // flagged
          }

          String inline() {
            return new RestTemplate().getForObject("http://rates", String.class); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietAboutTemplatesThatAreOrMayBeConfigured() {
    tester.check(
        """
        import org.springframework.http.client.ClientHttpRequestFactory;
        import org.springframework.http.client.SimpleClientHttpRequestFactory;
        import org.springframework.web.client.RestTemplate;

        abstract class Clients {
          private final RestTemplate configuredLater = new RestTemplate();
          private RestTemplate replaced = new RestTemplate();
          protected RestTemplate open = new RestTemplate();

          abstract RestTemplate configure(RestTemplate template);

          void start(ClientHttpRequestFactory factory, RestTemplate template) {
            this.configuredLater.setRequestFactory(factory);
            replaced = template;
          }

          RestTemplate setter(ClientHttpRequestFactory factory) {
            var template = new RestTemplate();
            template.setRequestFactory(factory);
            return template;
          }

          RestTemplate changed() {
            var template = new RestTemplate();
            ((SimpleClientHttpRequestFactory) template.getRequestFactory()).setReadTimeout(5000);
            return template;
          }

          RestTemplate given(ClientHttpRequestFactory factory) {
            return new RestTemplate(factory);
          }

          RestTemplate passedOn() {
            return configure(new RestTemplate());
          }

          RestTemplate anonymous(ClientHttpRequestFactory factory) {
            return new RestTemplate() {
              {
                setRequestFactory(factory);
              }
            };
          }
        }
        """);
  }

  @Test
  void looksIntoSimpleRequestFactories() {
    tester.check(
        """
        import org.springframework.http.client.BufferingClientHttpRequestFactory;
        import org.springframework.http.client.ClientHttpRequestFactory;
        import org.springframework.http.client.SimpleClientHttpRequestFactory;
        import org.springframework.web.client.RestTemplate;

        class Clients {
          RestTemplate buffered() {
            return new RestTemplate(
                new BufferingClientHttpRequestFactory(
                    new SimpleClientHttpRequestFactory())); // flagged
          }

          RestTemplate connectOnly() {
            var factory = new SimpleClientHttpRequestFactory(); // flagged
            factory.setConnectTimeout(1000);
            var template = new RestTemplate();
            template.setRequestFactory(factory);
            return template;
          }

          RestTemplate both() {
            var factory = new SimpleClientHttpRequestFactory();
            factory.setConnectTimeout(1000);
            factory.setReadTimeout(5000);
            return new RestTemplate(factory);
          }

          RestTemplate behindItsInterface() {
            ClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
            ((SimpleClientHttpRequestFactory) factory).setReadTimeout(5000);
            return new RestTemplate(factory);
          }

          ClientHttpRequestFactory bean() {
            return new SimpleClientHttpRequestFactory();
          }
        }
        """);
  }

  @Test
  void repairsRequests() {
    tester.repair(
        """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;

        class Rates {
          String get(HttpClient client, URI uri) throws Exception {
            var request = HttpRequest.newBuilder(uri).GET().build();
            return client.send(request, BodyHandlers.ofString()).body();
          }
        }
        """,
        """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.time.Duration;

        class Rates {
          String get(HttpClient client, URI uri) throws Exception {
            var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).GET().build();
            return client.send(request, BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void repairsRequestsBesideAnotherDuration() {
    tester.repair(
        """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import javax.xml.datatype.Duration;

        class Rates {
          String get(HttpClient client, URI uri, Duration unrelated) throws Exception {
            var request = HttpRequest.newBuilder(uri).build();
            return client.send(request, BodyHandlers.ofString()).body();
          }
        }
        """,
        """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import javax.xml.datatype.Duration;

        class Rates {
          String get(HttpClient client, URI uri, Duration unrelated) throws Exception {
            var request = HttpRequest.newBuilder(uri).timeout(java.time.Duration.ofSeconds(30)).build();
            return client.send(request, BodyHandlers.ofString()).body();
          }
        }
        """);
  }
}
