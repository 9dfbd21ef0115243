package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AdminResultIgnoredTest {
  private final CheckTester tester = CheckTester.of(AdminResultIgnored.class);

  @Test
  void reportsUnreadVariablesAndFunctionsThatReturnNothing() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.admin.*;

        class Topics {
          void delete(AdminClient admin, List<Collection<String>> batches) {
            batches.forEach(admin::deleteTopics); // flagged
            batches.forEach(b -> admin.deleteTopics(b)); // flagged
            var result = admin.deleteTopics(batches.get(0)); // flagged
          }
        }
        """);
  }

  @Test
  void acceptsResultsThatAreUsed() {
    tester.check(
        """
        import java.util.*;
        import java.util.stream.Stream;
        import org.apache.kafka.clients.admin.*;

        class Topics {
          Stream<DeleteTopicsResult> delete(Admin admin, List<Collection<String>> batches) throws Exception {
            var result = admin.deleteTopics(batches.get(0));
            result.all().get();
            admin.listTopics();
            return batches.stream().map(admin::deleteTopics);
          }
        }
        """);
  }
}
