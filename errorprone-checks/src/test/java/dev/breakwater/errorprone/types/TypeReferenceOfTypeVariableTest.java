package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class TypeReferenceOfTypeVariableTest {
  private final CheckTester tester = CheckTester.of(TypeReferenceOfTypeVariable.class);

  @Test
  void knowsEveryKindOfToken() {
    tester.check(
        """
        import java.util.*;

        class Tokens<K, V extends Number> {
          Object jackson() {
            return new com.fasterxml.jackson.core.type.TypeReference<Map<String, List<K>>>() {}; // flagged
          }

          Object jackson3() {
            return new tools.jackson.core.type.TypeReference<V>() {}; // flagged
          }

          Object gson() {
            return new com.google.gson.reflect.TypeToken<K[]>() {}.getType(); // flagged
          }

          Object spring() {
            return new org.springframework.core.ParameterizedTypeReference<List<? extends V>>() {}; // flagged
          }

          <T> Object jaxRs() {
            jakarta.ws.rs.core.GenericType<List<T>> token = new jakarta.ws.rs.core.GenericType<>() {}; // flagged
            return token;
          }

          <T> Object oldJaxRs() {
            return new javax.ws.rs.core.GenericType<List<T>>() {}; // flagged
          }
        }
        """);
  }

  @Test
  void leavesTypesThatAreThere() {
    tester.check(
        """
        import com.fasterxml.jackson.core.type.TypeReference;
        import java.lang.reflect.Type;
        import java.util.*;

        class Tokens<T> {
          static class Mine<T> extends TypeReference<T> {}

          private final Type type = String.class;

          Object[] all() {
            return new Object[] {
              new TypeReference<List<String>>() {},
              new TypeReference<Map<String, ?>>() {},
              new TypeReference<String[]>() {},
              new Mine<T>(),
              new TypeReference<T>() {
                @Override
                public Type getType() {
                  return type;
                }
              }
            };
          }
        }
        """);
  }
}
