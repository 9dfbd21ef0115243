package dev.breakwater.checkstyle.timing;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;

/** Reports settings that switch a timeout or a bound off. */
@Summary(
    value = "A setting switches a limit off, so a wait or a queue has no end",
    triggers = {
      "imeout",
      "IMEOUT",
      "max-wait",
      "maxWait",
      "MAX_WAIT",
      "max.block",
      "heartbeat",
      "Heartbeat",
      "HEARTBEAT",
      "prefetch",
      "PREFETCH",
      "queue-capacity",
      "queueCapacity",
      "CAPACITY"
    })
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class LimitSwitchedOffInConfigCheck extends BadValueCheck {
  private static final String BOOT =
      "https://docs.spring.io/spring-boot/appendix/application-properties/index.html";
  private static final String HIKARI =
      "https://github.com/brettwooldridge/HikariCP#frequently-used";
  private static final String DBCP =
      "https://commons.apache.org/proper/commons-dbcp/configuration.html";
  private static final String TOMCAT_JDBC =
      "https://tomcat.apache.org/tomcat-10.1-doc/jdbc-pool.html";
  private static final String TOMCAT = "https://tomcat.apache.org/tomcat-10.1-doc/config/http.html";
  private static final String JMS =
      "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/jms/core/JmsTemplate.html";
  private static final String RABBIT =
      "https://rabbitmq.github.io/rabbitmq-java-client/api/current/com/rabbitmq/client/ConnectionFactory.html";
  private static final String PREFETCH = "https://www.rabbitmq.com/docs/consumer-prefetch";
  private static final String LETTUCE =
      "https://redis.github.io/lettuce/user-guide/connecting-redis/";
  private static final String URL_CONNECTION =
      "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/URLConnection.html";
  private static final String KAFKA =
      "https://kafka.apache.org/documentation/#producerconfigs_max.block.ms";

  private static final Set<String> ZERO = Set.of("0", "0ms", "0s", "0m", "pt0s");
  private static final Set<String> MINUS_ONE = Set.of("-1", "-1ms", "-1s");

  private static final String POOL =
      "a thread that finds the pool exhausted waits for ever, and with it the request that it serves";
  private static final String REMOTE = "a thread whose peer does not answer waits for ever";

  private static final List<BadValue> TABLE =
      List.of(
          wait("spring.datasource.hikari.connection-timeout", ZERO, POOL, HIKARI),
          wait("spring.datasource.dbcp2.max-wait-millis", MINUS_ONE, POOL, DBCP),
          wait("spring.datasource.dbcp2.max-wait", MINUS_ONE, POOL, DBCP),
          wait("spring.datasource.tomcat.max-wait", MINUS_ONE, POOL, TOMCAT_JDBC),
          wait("spring.rabbitmq.connection-timeout", ZERO, REMOTE, RABBIT),
          wait("spring.rabbitmq.channel-rpc-timeout", ZERO, REMOTE, BOOT),
          wait(
              "spring.rabbitmq.requested-heartbeat",
              ZERO,
              "nobody notices that the other side of a connection is gone",
              RABBIT),
          bound(
              "spring.rabbitmq.listener.simple.prefetch",
              ZERO,
              "the broker sends the whole queue to the first consumer, and into its memory",
              PREFETCH),
          bound(
              "spring.rabbitmq.listener.direct.prefetch",
              ZERO,
              "the broker sends the whole queue to the first consumer, and into its memory",
              PREFETCH),
          wait(
              "spring.jms.template.receive-timeout",
              ZERO,
              "a thread that receives waits for ever",
              JMS),
          wait("spring.data.redis.timeout", ZERO, REMOTE, LETTUCE),
          wait("spring.redis.timeout", ZERO, REMOTE, LETTUCE),
          wait(
              "spring.cloud.openfeign.client.config.*.connect-timeout",
              ZERO,
              REMOTE,
              URL_CONNECTION),
          wait("spring.cloud.openfeign.client.config.*.read-timeout", ZERO, REMOTE, URL_CONNECTION),
          wait("feign.client.config.*.connect-timeout", ZERO, REMOTE, URL_CONNECTION),
          wait("feign.client.config.*.read-timeout", ZERO, REMOTE, URL_CONNECTION),
          wait(
              "server.tomcat.connection-timeout",
              MINUS_ONE,
              "a client that connects and says nothing keeps a connection for ever",
              TOMCAT),
          wait(
              "**.max.block.ms",
              Set.of("9223372036854775807"),
              "send() blocks its caller for as long as the broker is away",
              KAFKA),
          bound(
              "spring.task.execution.pool.queue-capacity",
              Set.of("2147483647"),
              "tasks that come faster than they are done fill the memory, and the pool never grows beyond its core size",
              BOOT));

  private static BadValue wait(String key, Set<String> values, String harm, String source) {
    return new BadValue(key, values, harm, "how long waiting is worth it", source);
  }

  private static BadValue bound(String key, Set<String> values, String harm, String source) {
    return new BadValue(key, values, harm, "how many may wait", source);
  }

  public LimitSwitchedOffInConfigCheck() {
    super(TABLE);
  }
}
