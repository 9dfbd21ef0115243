package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AvroStringCastTest {
  private final CheckTester tester = CheckTester.of(AvroStringCast.class);

  @Test
  void looksAtCastsToStringOnly() {
    tester.check(
        """
        import java.util.Map;
        import org.apache.avro.generic.*;

        class Reader {
          Object[] read(GenericRecord record, GenericData.Record filled, IndexedRecord indexed, Map<String, Object> map) {
            return new Object[] {
              (String) record.get("a"), // flagged
              ((String) (filled.get("a"))).trim(), // flagged
              (String) indexed.get(0), // flagged
              (CharSequence) record.get("a"),
              (Integer) record.get("b"),
              record.get("a").toString(),
              (String) map.get("a")
            };
          }
        }
        """);
  }
}
