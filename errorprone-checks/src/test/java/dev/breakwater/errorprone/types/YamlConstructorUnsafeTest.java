package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class YamlConstructorUnsafeTest {
  private final CheckTester tester = CheckTester.of(YamlConstructorUnsafe.class);

  @Test
  void looksAtWhoeverMakesAnyClass() {
    tester.check(
        """
        import java.io.*;
        import org.yaml.snakeyaml.*;
        import org.yaml.snakeyaml.constructor.*;

        class Settings {
          private final Yaml kept = new Yaml();

          void read(InputStream in, DumperOptions options) {
            var local = new Yaml(new Constructor(Settings.class));
            local.load(in); // flagged
            kept.loadAs(in, Settings.class); // flagged
            new Yaml().loadAll(in); // flagged
          }

          void readSafely(InputStream in, Yaml given) {
            new Yaml(new SafeConstructor()).load(in);
            given.load(in);
            new Yaml().load(Settings.class.getResourceAsStream("defaults.yml"));
            new Yaml().dump("a");
          }
        }
        """);
  }
}
