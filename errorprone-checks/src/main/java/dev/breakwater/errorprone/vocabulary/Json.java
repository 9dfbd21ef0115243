package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Jackson, 2 and 3, and Gson. */
public final class Json {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.fasterxml.jackson.core:jackson-annotations", "2.13.5", "2.20"),
          new Library("com.fasterxml.jackson.core:jackson-core", "2.13.5", "2.20.0"),
          new Library("tools.jackson.core:jackson-core", "3.0.2", "3.0.3"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"),
          new Library("tools.jackson.core:jackson-databind", "3.0.2", "3.0.3"),
          new Library("com.google.code.gson:gson", "2.8.9", "2.13.2"));

  /** Make an object of JSON, or of something else by way of it, and are told its class. */
  public static final Api READ =
      methods(
          "com.fasterxml.jackson.databind.ObjectMapper#readValue",
          "com.fasterxml.jackson.databind.ObjectMapper#convertValue",
          "com.fasterxml.jackson.databind.ObjectMapper#treeToValue",
          "com.fasterxml.jackson.databind.ObjectReader#readValue",
          "com.fasterxml.jackson.databind.ObjectReader#treeToValue",
          "tools.jackson.databind.ObjectMapper#readValue",
          "tools.jackson.databind.ObjectMapper#convertValue",
          "tools.jackson.databind.ObjectMapper#treeToValue",
          "tools.jackson.databind.ObjectReader#readValue",
          "tools.jackson.databind.ObjectReader#treeToValue",
          "com.google.gson.Gson#fromJson");

  /** Keep the type arguments that they are made with, through a subclass made in place. */
  public static final Api NEW_TYPE_TOKEN =
      methods(
          "com.fasterxml.jackson.core.type.TypeReference#new()",
          "tools.jackson.core.type.TypeReference#new()",
          "com.google.gson.reflect.TypeToken#new()");

  /** Make a mapper write the class of each object into the JSON, and trust it when reading. */
  public static final Api DEFAULT_TYPING =
      methods(
          "com.fasterxml.jackson.databind.ObjectMapper#enableDefaultTyping",
          "com.fasterxml.jackson.databind.ObjectMapper#activateDefaultTyping",
          "com.fasterxml.jackson.databind.ObjectMapper#activateDefaultTypingAsProperty",
          "com.fasterxml.jackson.databind.ObjectMapper#setDefaultTyping",
          "com.fasterxml.jackson.databind.cfg.MapperBuilder#activateDefaultTyping",
          "com.fasterxml.jackson.databind.cfg.MapperBuilder#activateDefaultTypingAsProperty",
          "com.fasterxml.jackson.databind.cfg.MapperBuilder#setDefaultTyping",
          "tools.jackson.databind.cfg.MapperBuilder#activateDefaultTyping",
          "tools.jackson.databind.cfg.MapperBuilder#activateDefaultTypingAsProperty",
          "tools.jackson.databind.cfg.MapperBuilder#setDefaultTyping");

  /** Says which classes JSON may name. */
  public static final Api ALLOW_TYPES =
      methods(
          "com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.Builder#allowIfBaseType(Class)",
          "com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.Builder#allowIfSubType(Class)",
          "tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.Builder#allowIfBaseType(Class)",
          "tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.Builder#allowIfSubType(Class)");

  /** Has JSON say of what class an object is. */
  public static final Types TYPE_INFO = Types.of("com.fasterxml.jackson.annotation.JsonTypeInfo");

  private Json() {}
}
