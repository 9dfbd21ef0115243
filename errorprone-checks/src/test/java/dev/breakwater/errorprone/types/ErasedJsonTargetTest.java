package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ErasedJsonTargetTest {
  private final CheckTester tester = CheckTester.of(ErasedJsonTarget.class);

  @Test
  void reportsWhereverTheTargetIsWritten() {
    tester.check(
        """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import com.fasterxml.jackson.databind.JsonNode;
        import java.util.*;

        class Orders {
          record Order(String id) {}
          enum State { OPEN }

          private final ObjectMapper mapper = new ObjectMapper();
          private List<Order> field;

          List<Order> returned(String json) throws Exception {
            return mapper.readValue(json, List.class); // flagged
          }

          void others(String json, JsonNode node, Object value) throws Exception {
            List<Order> variable = mapper.readValue(json, List.class); // flagged
            field = mapper.convertValue(value, ArrayList.class); // flagged
            take(mapper.treeToValue(node, List.class)); // flagged
            var cast = (Map<String, Order>) mapper.readValue(json, Map.class); // flagged
            Collection<? extends State> bound = mapper.readValue(json, Set.class); // flagged
            Map<String, List<Order>> nested = mapper.readValue(json, Map.class); // flagged
            Map<Long, String> keys = mapper.readValue(json, Map.class); // flagged
            List<byte[]> bytes = mapper.readValue(json, List.class); // flagged
            List<java.math.BigDecimal> amounts = mapper.readValue(json, List.class); // flagged
            field.addAll(mapper.readValue(json, List.class)); // flagged
          }

          void take(List<Order> orders) {}
        }
        """);
  }

  @Test
  void acceptsWhatJsonBecomesByItself() {
    tester.check(
        """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import java.util.*;

        class Documents<T> {
          void read(ObjectMapper mapper, String json) throws Exception {
            Map<String, Object> document = mapper.readValue(json, Map.class);
            Map<String, String> texts = mapper.readValue(json, Map.class);
            Map<?, ?> anything = mapper.readValue(json, Map.class);
            Map raw = mapper.readValue(json, Map.class);
            List<String> names = mapper.readValue(json, List.class);
            List<Map<String, Object>> rows = mapper.readValue(json, List.class);
            List<Map> rawRows = mapper.readValue(json, List.class);
            List<? extends Number> numbers = mapper.readValue(json, List.class);
            List<Integer> integers = mapper.readValue(json, List.class);
            List<Collection<Object>> lists = mapper.readValue(json, List.class);
            List<T> unknown = mapper.readValue(json, List.class);
            Object object = mapper.readValue(json, List.class);
            int size = mapper.readValue(json, List.class).size();
            System.out.println(mapper.readValue(json, Map.class));
          }
        }
        """);
  }

  @Test
  void tellsContentFromLabels() {
    tester.check(
        """
        import com.fasterxml.jackson.annotation.JsonTypeInfo;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
        import java.util.List;

        class Pages {
          record Order(String id) {}

          static class Page<T> {
            public List<T> content;
          }

          static class Reference<T> {
            public String id;
          }

          static class Bounded<T extends Order> {
            public List<T> content;
          }

          static class Typed<T> {
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
            public T content;
          }

          void read(ObjectMapper mapper, String json) throws Exception {
            Page<Order> page = mapper.readValue(json, Page.class); // flagged
            Page<String> names = mapper.readValue(json, Page.class);
            Reference<Order> reference = mapper.readValue(json, Reference.class);
            Bounded<Order> bounded = mapper.readValue(json, Bounded.class);
            Typed<Order> typed = mapper.readValue(json, Typed.class);
            Class<? extends Order> type = mapper.readValue(json, Class.class);
          }
        }
        """);
  }

  @Test
  void staysQuietAboutDefaultTypingAndTypedLists() {
    tester.check(
        """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import java.util.List;

        class Cache {
          record Order(String id) {}

          static class Orders extends java.util.ArrayList<Order> {}

          private final ObjectMapper mapper = new ObjectMapper();

          Cache() {
            mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator());
          }

          List<Order> read(String json) throws Exception {
            return mapper.readValue(json, List.class);
          }

          List<Order> own(String json) throws Exception {
            return mapper.readValue(json, Orders.class);
          }
        }
        """);
  }

  @Test
  void knowsHttpClients() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.http.HttpMethod;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.client.RestClient;
        import org.springframework.web.client.RestTemplate;
        import org.springframework.web.reactive.function.client.WebClient;

        class Gateway {
          record Order(String id) {}

          List<Order> all(RestTemplate rest, WebClient web, RestClient client, String url) {
            List<Order> got = rest.getForObject(url, List.class); // flagged
            List<Order> body = rest.getForEntity(url, List.class).getBody(); // flagged
            List<Order> exchanged = rest.exchange(url, HttpMethod.GET, null, List.class).getBody(); // flagged
            List<Order> waited = web.get().uri(url).retrieve().bodyToMono(List.class).block(); // flagged
            List<Order> fetched = client.get().uri(url).retrieve().body(List.class); // flagged
            List<String> names = rest.getForObject(url, List.class);
            ResponseEntity<List> entity = rest.getForEntity(url, List.class);
            Integer size = web.get().retrieve().bodyToMono(List.class).map(List::size).block();
            return rest.getForObject(url, Orders.class);
          }

          static class Orders extends java.util.ArrayList<Order> {}
        }
        """);
  }

  @Test
  void knowsJackson3AndGson() {
    tester.check(
        """
        import com.google.gson.Gson;
        import java.util.List;
        import tools.jackson.databind.json.JsonMapper;

        class Reader {
          record Order(String id) {}

          void read(Gson gson, JsonMapper mapper, String json) {
            List<Order> three = mapper.readValue(json, List.class); // flagged
            List<Order> google = gson.fromJson(json, List.class); // flagged
          }
        }
        """);
  }

  @Test
  void repairsWithATypeToken() {
    tester.repair(
        """
        import java.util.List;
        import org.springframework.web.client.RestTemplate;
        import org.springframework.web.reactive.function.client.WebClient;

        class Gateway {
          record Order(String id) {}

          List<Order> all(RestTemplate rest, WebClient web, String url) {
            List<Order> got = rest.getForObject(url, List.class);
            List<Order> waited = web.get().uri(url).retrieve().bodyToMono(List.class).block();
            return rest.exchange(url, org.springframework.http.HttpMethod.GET, null, List.class).getBody();
          }
        }
        """,
        """
        import java.util.List;
        import org.springframework.core.ParameterizedTypeReference;
        import org.springframework.web.client.RestTemplate;
        import org.springframework.web.reactive.function.client.WebClient;

        class Gateway {
          record Order(String id) {}

          List<Order> all(RestTemplate rest, WebClient web, String url) {
            List<Order> got = rest.getForObject(url, List.class);
            List<Order> waited =
                web.get().uri(url).retrieve().bodyToMono(new ParameterizedTypeReference<List<Order>>() {}).block();
            return rest.exchange(
                    url,
                    org.springframework.http.HttpMethod.GET,
                    null,
                    new ParameterizedTypeReference<List<Order>>() {})
                .getBody();
          }
        }
        """);
  }

  @Test
  void repairsOnlyWhatItCanName() {
    tester.repair(
        """
        import com.google.gson.Gson;
        import com.google.gson.reflect.TypeToken;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import java.util.ArrayList;
        import java.util.List;

        class Reader {
          record Order(String id) {}
          interface TypeReference {}

          List<Order> other(ObjectMapper mapper, String json) throws Exception {
            take(mapper.readValue(json, List.class));
            return mapper.readValue(json, ArrayList.class);
          }

          List<Order> google(Gson gson, String json) {
            List<Order> orders;
            orders = gson.fromJson(json, List.class);
            return gson.fromJson(json, List.class);
          }

          void take(List<Order> orders) {}
        }
        """,
        """
        import com.google.gson.Gson;
        import com.google.gson.reflect.TypeToken;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import java.util.ArrayList;
        import java.util.List;

        class Reader {
          record Order(String id) {}
          interface TypeReference {}

          List<Order> other(ObjectMapper mapper, String json) throws Exception {
            take(mapper.readValue(json, List.class));
            return mapper.readValue(json, ArrayList.class);
          }

          List<Order> google(Gson gson, String json) {
            List<Order> orders;
            orders = gson.fromJson(json, List.class);
            return gson.fromJson(json, new TypeToken<List<Order>>() {});
          }

          void take(List<Order> orders) {}
        }
        """);
  }

  @Test
  void knowsClientsOfJaxRsAndReaders() {
    tester.check(
        """
        import com.fasterxml.jackson.databind.ObjectReader;
        import jakarta.ws.rs.client.*;
        import jakarta.ws.rs.core.*;
        import java.util.*;

        class Orders {
          record Order(String id) {}

          void read(WebTarget target, Response response, ObjectReader reader) throws Exception {
            List<Order> asked = target.request().get(List.class); // flagged
            List<Order> answered = response.readEntity(List.class); // flagged
            List<Order> read = reader.readValue("[]", List.class); // flagged
            Order order = target.request().get(Order.class);
            List<Order> typed = target.request().get(new GenericType<List<Order>>() {});
          }
        }
        """);
    tester.repair(
        """
        import jakarta.ws.rs.core.*;
        import java.util.*;

        class Orders {
          record Order(String id) {}

          List<Order> read(Response response) {
            return response.readEntity(List.class);
          }
        }
        """,
        """
        import jakarta.ws.rs.core.*;
        import jakarta.ws.rs.core.GenericType;
        import java.util.*;

        class Orders {
          record Order(String id) {}

          List<Order> read(Response response) {
            return response.readEntity(new GenericType<List<Order>>() {});
          }
        }
        """);
  }
}
