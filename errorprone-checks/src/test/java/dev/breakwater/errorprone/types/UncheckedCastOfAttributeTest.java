package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class UncheckedCastOfAttributeTest {
  private final CheckTester tester = CheckTester.of(UncheckedCastOfAttribute.class);

  @Test
  void looksAtTypesThatAreNotCheckedToTheirEnd() {
    tester.check(
        """
        import java.util.*;
        import javax.servlet.http.*;

        class Carts<T extends Comparable<T>> {
          @SuppressWarnings("unchecked")
          void read(HttpServletRequest request, HttpSession session) {
            var map = (Map<String, List<String>>) request.getAttribute("map"); // flagged
            Object item = (T) session.getAttribute("item"); // flagged
            var list = ((List<String>) (session.getServletContext().getAttribute("list"))); // flagged
            var raw = (List<?>) session.getAttribute("list");
            var text = (String) session.getAttribute("text");
            var texts = (String[]) session.getAttribute("texts");
            Object any = session.getAttribute("any");
          }
        }
        """);
  }

  @Test
  void knowsHeadersOfMessages() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.messaging.Message;

        class Headers {
          @SuppressWarnings("unchecked")
          List<String> tags(Message<?> message) {
            return (List<String>) message.getHeaders().get("tags"); // flagged
          }

          String tag(Message<?> message) {
            return message.getHeaders().get("tag", String.class);
          }
        }
        """);
  }
}
