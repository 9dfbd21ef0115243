package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring Data Redis. */
public final class SpringRedis {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.springframework.data:spring-data-redis", "2.7.18", "4.0.0"));

  /** Makes a template that writes values by Java serialization unless it is told otherwise. */
  public static final Api NEW_TEMPLATE =
      methods("org.springframework.data.redis.core.RedisTemplate#new");

  /** Say how values are written. */
  public static final Api VALUE_SERIALIZER =
      methods(
          "org.springframework.data.redis.core.RedisTemplate#setDefaultSerializer",
          "org.springframework.data.redis.core.RedisTemplate#setEnableDefaultSerializer",
          "org.springframework.data.redis.core.RedisTemplate#setValueSerializer");

  private SpringRedis() {}
}
