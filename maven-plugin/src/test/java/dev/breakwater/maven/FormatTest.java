package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void annotatesByItselfOnGitHub() throws MojoExecutionException {
    var usual = EnumSet.of(Format.CONSOLE, Format.HTML, Format.SARIF);
    assertEquals(usual, Format.of(List.of(), false));
    usual.add(Format.GITHUB);
    assertEquals(usual, Format.of(List.of(), true));
  }

  @Test
  void givesWhatIsAskedForAndNothingElse() throws MojoExecutionException {
    assertEquals(
        EnumSet.of(Format.JUNIT, Format.GITLAB), Format.of(List.of("JUnit", "gitlab"), true));
  }

  @Test
  void namesTheFormatsThereAre() {
    var trouble =
        assertThrows(MojoExecutionException.class, () -> Format.of(List.of("xml"), false));
    assertEquals(
        "Unknown report format: xml. Known are console, html, sarif, gitlab, junit, github.",
        trouble.getMessage());
  }
}
