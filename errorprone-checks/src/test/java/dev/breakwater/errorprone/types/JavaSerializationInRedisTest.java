package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class JavaSerializationInRedisTest {
  private final CheckTester tester = CheckTester.of(JavaSerializationInRedis.class);

  private static String caching(String body) {
    return """
        import org.springframework.data.redis.core.*;
        import org.springframework.data.redis.serializer.*;

        class Caching {
          RedisTemplate<?, ?> template() {
        %s
          }

          private void configure(RedisTemplate<?, ?> template) {}
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtTemplatesWithoutValueSerializer() {
    tester.check(caching("return new RedisTemplate<String, Object>(); // flagged"));
    tester.check(
        caching(
            """
            RedisTemplate<String, Object> template = new RedisTemplate<>(); // flagged
            template.setKeySerializer(RedisSerializer.string());
            return template;
            """));
  }

  @Test
  void leavesTemplatesThatAreToldHow() {
    tester.check(
        caching(
            """
            var template = new RedisTemplate<String, Object>();
            template.setDefaultSerializer(RedisSerializer.json());
            return template;
            """));
    tester.check(
        caching(
            """
            var template = new RedisTemplate<String, Object>();
            configure(template);
            return template;
            """));
    tester.check(caching("return new StringRedisTemplate();"));
    tester.check(
        caching("return new RedisTemplate<>() {{ setValueSerializer(RedisSerializer.json()); }};"));
  }
}
