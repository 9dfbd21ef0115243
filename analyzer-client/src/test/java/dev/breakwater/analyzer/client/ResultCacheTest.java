package dev.breakwater.analyzer.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final ModuleResult RESULT =
      new ModuleResult(
          ModuleResult.VERSION,
          "acme:orders",
          List.of(
              new Finding(
                  "SendResultIgnored",
                  Theme.MESSAGING,
                  Level.FUNDAMENTALS,
                  Severity.WARNING,
                  "src/A.java",
                  new Finding.Range(1, 2, 3, 4),
                  "gets <lost>",
                  List.of(),
                  "A#a()",
                  "0f",
                  "f0")),
          List.of(new Event.NotAnalysed("src/B.java", 1, "cannot find symbol")),
          List.of(),
          Map.of("Kotlin", 2),
          Map.of("SendResultIgnored", 5L),
          1,
          250);

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();
  private ResultCache cache;

  @BeforeEach
  void open() {
    cache = new ResultCache(folder.resolve("cache"), warnings::add);
  }

  @Test
  void givesBackWhatWasStored() throws IOException {
    cache.store("key", RESULT);

    assertEquals(Optional.of(RESULT), cache.find("key"));
    assertEquals(Optional.empty(), cache.find("other"));
  }

  @Test
  void keepsTheLatestOnly() throws IOException {
    cache.store("first", RESULT);
    cache.store("second", RESULT);

    assertEquals(Optional.empty(), cache.find("first"));
    assertEquals(Optional.of(RESULT), cache.find("second"));
  }

  @Test
  void warnsOfADamagedEntryOnce() throws IOException {
    cache.store("key", RESULT);
    Files.writeString(folder.resolve("cache/key.json"), "{\"version\":1, \"find");

    assertEquals(Optional.empty(), cache.find("key"));
    assertEquals(1, warnings.size());
  }

  @Test
  void anEmptyEntryIsDamaged() throws IOException {
    cache.store("key", RESULT);
    Files.writeString(folder.resolve("cache/key.json"), "");

    assertEquals(Optional.empty(), cache.find("key"));
    assertEquals(1, warnings.size());
  }

  @Test
  void keyFollowsContentAndText() throws IOException {
    var classes = Files.createDirectories(folder.resolve("classes/acme"));
    Files.writeString(classes.resolve("A.class"), "one");
    var before = key("-parameters");

    assertEquals(before, key("-parameters"));
    assertNotEquals(before, key("-proc:none"));
    Files.writeString(classes.resolve("A.class"), "two");
    assertNotEquals(before, key("-parameters"));
  }

  @Test
  void keyFollowsAReplacedJar() throws IOException {
    var hashes = new ContentHashes();
    var jar = Files.writeString(folder.resolve("a.jar"), "one");
    var before = new CacheKey(hashes).content(jar).value();

    Files.writeString(jar, "three");

    assertNotEquals(before, new CacheKey(hashes).content(jar).value());
  }

  @Test
  void keyToleratesWhatIsAbsent() throws IOException {
    var absent = new CacheKey(new ContentHashes()).content(folder.resolve("absent.jar")).value();
    Files.createFile(folder.resolve("absent.jar"));

    assertNotEquals(
        absent, new CacheKey(new ContentHashes()).content(folder.resolve("absent.jar")).value());
  }

  private String key(String option) throws IOException {
    return new CacheKey(new ContentHashes())
        .text("option", option)
        .content(folder.resolve("classes"))
        .value();
  }
}
