package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.report.Patch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomEntryTest {
  @TempDir Path folder;

  @Test
  void addsItWhereItBelongs() throws Exception {
    assertEquals(
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <artifactId>a</artifactId>
          <properties>
            <breakwater.level>FUNDAMENTALS</breakwater.level>
            <breakwater.failOn>new</breakwater.failOn>
          </properties>

          <!-- what is built -->
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-jar-plugin</artifactId>
              </plugin> <!-- the jar -->
              <plugin>
                <groupId>dev.breakwater</groupId>
                <artifactId>breakwater-maven-plugin</artifactId>
                <version>1.2</version>
                <executions>
                  <execution>
                    <goals>
                      <goal>check-only</goal>
                    </goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """,
        added(
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <artifactId>a</artifactId>

              <!-- what is built -->
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                  </plugin> <!-- the jar -->
                </plugins>
              </build>
            </project>
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project>\n  <artifactId>a</artifactId>\n</project>\n",
        "<project>\n  <artifactId>a</artifactId>\n\n\n  <build>\n    <finalName>a</finalName>\n  </build>\n</project>",
        "<project>\r\n\t<artifactId>a</artifactId>\r\n\t<build>\r\n\t\t<plugins>\r\n\t\t</plugins>\r\n\t</build>\r\n</project>\r\n",
        "<project>\n    <artifactId>a</artifactId>\n    <properties>\n        <x>1</x>\n\n        <!-- last -->\n    </properties>\n    <build>\n    </build>\n</project>\n",
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!-- b\u00fcro -->\n<project>\n  <name>B\u00fcro &amp; Co</name>\n  <artifactId>a</artifactId>\n  <profiles>\n    <profile>\n      <id>x</id>\n    </profile>\n  </profiles>\n</project>\n",
        "\uFEFF<project>\n  <artifactId>a</artifactId>\n</project>\n",
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"\n         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n  <artifactId >a</artifactId>\n  <dependencies>\n    <!-- none -->\n  </dependencies>\n</project>\n",
      })
  void takesNothingAway(String pom) throws Exception {
    var removed =
        Patch.of("pom.xml", pom, added(pom)).stream()
            .skip(2)
            .filter(l -> l.startsWith("-"))
            .toList();
    assertEquals(List.of(), removed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project>\n  <artifactId>a</artifactId>\n  <build/>\n</project>\n",
        "<project>\n  <artifactId>a</artifactId>\n  <build><plugins/></build>\n  <properties/>\n</project>\n",
        "<project><artifactId>a</artifactId></project>",
      })
  void fillsWhatIsEmpty(String pom) throws Exception {
    added(pom);
  }

  @Test
  void leavesTheVersionToWhoManagesIt() throws Exception {
    var pom =
        Files.writeString(
            folder.resolve("pom.xml"), "<project>\n  <artifactId>a</artifactId>\n</project>\n");
    var entry = PomEntry.in(pom);
    assertFalse(entry.text(entry.added(Optional.empty())).contains("<version>"));
  }

  @Test
  void keepsPropertiesThatAreThere() throws Exception {
    var text =
        added(
            "<project>\n  <artifactId>a</artifactId>\n  <properties>\n    <breakwater.level>MASTERY</breakwater.level>\n"
                + "  </properties>\n</project>\n");
    assertFalse(text.contains("FUNDAMENTALS"));
    assertTrue(text.contains("<breakwater.failOn>new<"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<build><plugins>%s</plugins></build>",
        "<profiles><profile><build><plugins>%s</plugins></build></profile></profiles>"
      })
  void findsItWhereverItIs(String around) throws Exception {
    assertTrue(
        isThere(
            around.formatted(
                "<plugin><groupId>dev.breakwater</groupId><artifactId> breakwater-maven-plugin </artifactId></plugin>")));
    assertFalse(
        isThere(around.formatted("<plugin><artifactId>maven-jar-plugin</artifactId></plugin>")));
  }

  @Test
  void doesNotTakeManagementForUse() throws Exception {
    assertFalse(
        isThere(
            "<build><pluginManagement><plugins><plugin><artifactId>breakwater-maven-plugin</artifactId></plugin>"
                + "</plugins></pluginManagement></build>"));
  }

  @Test
  void aBrokenPomIsNamed() throws IOException {
    var pom = Files.writeString(folder.resolve("pom.xml"), "<project><build></project>");
    var e = assertThrows(IOException.class, () -> PomEntry.in(pom));
    assertTrue(e.getMessage().startsWith("pom.xml cannot be read: "), e.getMessage());
  }

  private boolean isThere(String content) throws IOException {
    return PomEntry.in(
            Files.writeString(
                folder.resolve("pom.xml"),
                "<project><artifactId>a</artifactId>" + content + "</project>"))
        .isThere();
  }

  /** The pom with the entry, after what is true of every such pom has been looked at. */
  private String added(String text) throws Exception {
    var charset =
        text.contains("ISO-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    var pom = Files.writeString(folder.resolve("pom.xml"), text, charset);
    var bytes = PomEntry.in(pom).added(Optional.of("1.2"));
    Files.write(pom, bytes);
    assertTrue(PomEntry.in(pom).isThere());
    var model = model(bytes, charset);
    assertEquals("a", model.getArtifactId());
    assertEquals("new", model.getProperties().getProperty("breakwater.failOn"));
    var plugin = model.getBuild().getPluginsAsMap().get("dev.breakwater:breakwater-maven-plugin");
    assertEquals("1.2", plugin.getVersion());
    assertEquals(List.of("check-only"), plugin.getExecutions().get(0).getGoals());
    return new String(bytes, charset);
  }

  private static Model model(byte[] bytes, Charset charset) throws Exception {
    var text = new String(bytes, charset);
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new MavenXpp3Reader().read(new ByteArrayInputStream(content.getBytes(charset)));
  }
}
