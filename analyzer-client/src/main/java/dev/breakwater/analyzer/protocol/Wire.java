package dev.breakwater.analyzer.protocol;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Map;
import java.util.Map.Entry;

/** Requests and events as JSON, one object a line. */
public final class Wire {
  private static final Map<String, Class<? extends Event>> EVENTS =
      Map.of(
          "progress", Event.Progress.class,
          "finding", Event.Found.class,
          "notAnalysed", Event.NotAnalysed.class,
          "suppressed", Event.Suppressed.class,
          "ruleFailed", Event.RuleFailed.class,
          "done", Event.Done.class);

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Wire() {}

  public static String write(Request request) {
    return GSON.toJson(request);
  }

  /**
   * Reads a request.
   *
   * @throws JsonParseException if the line is no complete request of this protocol's version
   */
  public static Request readRequest(String line) {
    var request = GSON.fromJson(line, Request.class);
    if (request == null || request.protocol() != Request.PROTOCOL) {
      throw new JsonParseException("not a request of protocol " + Request.PROTOCOL + ": " + line);
    }
    var given = GSON.toJsonTree(request).getAsJsonObject();
    for (var part : Request.class.getRecordComponents()) {
      if (!given.has(part.getName())) {
        throw new JsonParseException("a request without " + part.getName() + ": " + line);
      }
    }
    return request;
  }

  public static String write(Event event) {
    var json = new JsonObject();
    json.addProperty("type", typeOf(event));
    GSON.toJsonTree(event)
        .getAsJsonObject()
        .entrySet()
        .forEach(e -> json.add(e.getKey(), e.getValue()));
    return GSON.toJson(json);
  }

  /**
   * Reads an event.
   *
   * @throws JsonParseException if the line is none
   */
  public static Event readEvent(String line) {
    var json = GSON.fromJson(line, JsonObject.class);
    var type =
        json == null || !json.has("type") ? null : EVENTS.get(json.get("type").getAsString());
    if (type == null) {
      throw new JsonParseException("not an event: " + line);
    }
    return GSON.fromJson(json, type);
  }

  private static String typeOf(Event event) {
    return EVENTS.entrySet().stream()
        .filter(e -> e.getValue() == event.getClass())
        .map(Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
