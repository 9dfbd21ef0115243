package dev.breakwater.checkstyle.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  @Test
  void mapsBecomeDotsAndListsIndices() throws UnreadableFileException {
    assertEquals(
        List.of(
            new Setting("a.b", "1", 2, 3),
            new Setting("a.c[0]", "x", 4, 7),
            new Setting("a.c[1].d", "y", 5, 7),
            new Setting("e", "z", 7, 1)),
        read("a:\n  b: 1\n  c:\n    - x\n    - d: 'y'\n---\ne: \"z\"\n"));
  }

  @Test
  void writtenKeyWinsOverMergedOne() throws UnreadableFileException {
    assertEquals(
        List.of(new Setting("base.a", "1", 1, 14), new Setting("use.a", "2", 4, 3)),
        read("base: &base {a: 1}\nuse:\n  <<: *base\n  a: 2\n"));
  }

  @Test
  void structureThatContainsItselfEnds() throws UnreadableFileException {
    assertEquals(
        List.of(new Setting("a.c", "1", 2, 3)), read("a: &a\n  c: 1\n  b: *a\n  <<: *a\n"));
  }

  @Test
  void documentsAreKeptApart() throws UnreadableFileException {
    var documents = ConfigurationFile.read("a.yml", "a: 1\n---\na: 2\nB-c: true\n").documents();
    assertEquals(2, documents.size());
    assertEquals("1", documents.get(0).value("a").orElseThrow());
    assertTrue(documents.get(1).says("bC"));
    assertTrue(documents.get(0).at("bC").isEmpty());
  }

  @Test
  void aliasesOfAliasesDoNotExhaustTheMemory() {
    var text = new StringBuilder("l0: &l0 {x: 1}\n");
    for (int i = 1; i <= 24; i++) {
      text.append("l%d: &l%d {a: *l%d, b: *l%d}%n".formatted(i, i, i - 1, i - 1));
    }
    var e = assertThrows(UnreadableFileException.class, () -> read(text.toString()));
    assertTrue(e.getMessage().contains("alias"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [b",
        "a: b: c",
        "\ta: b",
        "a: *no",
        "{{ x }}: [",
        "a: 'b",
        "- a\nb: c",
        "%FOO",
        "a: !<"
      })
  void brokenFileIsNamedWithAPlace(String text) {
    var e = assertThrows(UnreadableFileException.class, () -> read(text));
    assertTrue(e.line() >= 1 && e.column() >= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing",
        "---\n---\n",
        "just text",
        "? [a]\n: b\n",
        "a:\n",
        "!!custom {}"
      })
  void oddFileIsReadWithoutComplaint(String text) throws UnreadableFileException {
    read(text);
  }

  @Test
  void filterTokensAreNoErrors() throws UnreadableFileException {
    var setting = read("version: @project.version@\n").get(0);
    assertTrue(setting.isUnknown());
    assertEquals(1, setting.column());
  }

  private static List<Setting> read(String text) throws UnreadableFileException {
    return ConfigurationFile.read("a.yml", text).settings();
  }
}
