package dev.breakwater.checkstyle.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b",
        "a:b",
        "a b",
        "  a  =  b",
        "a\t:\tb",
        "a = = b",
        "a",
        "a=",
        "=b",
        "a\\=b=c",
        "a\\ b c",
        "a\\:b:c",
        "# a=b\n! c=d\n  # e=f\ng=h",
        "a=b\\\n  c\nd=e",
        "a=b\\\n# not a comment\nd=e",
        "a=b\\\\\nc=d",
        "a\\\n  b = c",
        "a = \\\n  b",
        "a \\\n = b",
        "a \\\n b",
        "a=\\u0041\\u00e9",
        "\\u0061\\u003d=b",
        "a=b\r\nc=d\r\n",
        "a=b\\\r\n  c\r\nd=e",
        "a=b\rc=d",
        "a=\\t\\n\\r\\f\\q\\\\",
        "a=b\na=c",
        "a=b\\",
        "a=b\\\n",
        "\\",
        "",
        "\n\n",
        "# only\\\na=b",
        "a.b-c_d[0]=e",
      })
  void agreesWithThePlatform(String text) throws Exception {
    assertAgrees(text);
  }

  @Test
  void agreesWithThePlatformOnAnything() throws Exception {
    var random = new Random(17);
    var alphabet = "ab=: \t\\\n\r#!.\f";
    for (int i = 0; i < 50_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(14), 0, alphabet.length())
          .forEach(c -> text.append(alphabet.charAt(c)));
      assertAgrees(text.toString());
    }
  }

  private static void assertAgrees(String text) throws IOException, UnreadableFileException {
    var expected = new TreeMap<String, String>();
    var properties = new Properties();
    properties.load(new StringReader(text));
    properties.forEach((k, v) -> expected.put((String) k, ((String) v).strip()));
    expected.remove("");
    var read = new TreeMap<String, String>();
    new PropertiesReader(text)
        .read()
        .forEach(d -> d.settings().forEach(s -> read.put(s.key(), s.value())));
    assertEquals(expected, read, () -> "for " + text.replace("\n", "\\n").replace("\r", "\\r"));
  }

  @Test
  void placesAreThoseOfTheKeys() throws UnreadableFileException {
    var settings =
        ConfigurationFile.read("a.properties", "\uFEFFa=1\r\n# x\r\n  b = 2\\\r\n   3\r\n\r\nc=4\n")
            .settings();
    assertEquals(
        List.of(
            new Setting("a", "1", 1, 1), new Setting("b", "23", 3, 3), new Setting("c", "4", 6, 1)),
        settings);
  }

  @Test
  void documentsAreKeptApart() throws UnreadableFileException {
    var documents =
        ConfigurationFile.read("a.properties", "a=1\n#---\na=2\n #---\nb=3\n!--- \n").documents();
    assertEquals(List.of(1, 2, 0), documents.stream().map(d -> d.settings().size()).toList());
    assertEquals("1", documents.get(0).value("a").orElseThrow());
    assertEquals("2", documents.get(1).value("a").orElseThrow());
  }

  @Test
  void brokenEscapeIsNamedWithItsPlace() {
    var e =
        assertThrows(
            UnreadableFileException.class,
            () -> ConfigurationFile.read("a.properties", "a=1\nb=\\u12G4"));
    assertEquals(2, e.line());
    assertEquals(3, e.column());
  }
}
