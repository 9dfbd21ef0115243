package dev.breakwater.maven;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripException;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.maven.PomEditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Breakwater's entry in a pom: the plugin, bound to the build, and the properties that say how
 * strict it is. Properties, because only these can be overridden on the command line.
 */
final class PomEntry {
  private static final String GROUP = "dev.breakwater";
  private static final String ARTIFACT = "breakwater-maven-plugin";

  private static final Set<String> BEHIND_BUILD = Set.of("reporting", "profiles");
  private static final Set<String> BEHIND_PROPERTIES =
      Set.of(
          "dependencyManagement",
          "dependencies",
          "repositories",
          "pluginRepositories",
          "build",
          "reporting",
          "profiles");

  private final Path pom;
  private final PomEditor editor;

  private PomEntry(Path pom, PomEditor editor) {
    this.pom = pom;
    this.editor = editor;
  }

  /**
   * Reads a pom.
   *
   * @throws IOException if it cannot be read, naming the file
   */
  static PomEntry in(Path pom) throws IOException {
    try {
      return new PomEntry(pom, new PomEditor(Document.of(pom)));
    } catch (DomTripException e) {
      throw new IOException(pom.getFileName() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The text of a state of the pom. */
  String text(byte[] bytes) {
    var encoding = editor.document().encoding();
    return new String(bytes, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
  }

  /** Whether the pom has the plugin anywhere, be it in a profile. */
  boolean isThere() {
    return editor.root().descendants().anyMatch(e -> isOurs(e) && !isManaged(e));
  }

  private static boolean isOurs(Element element) {
    return element.localName().equals("plugin")
        && element
            .childElement("artifactId")
            .map(Element::textContentTrimmed)
            .filter(ARTIFACT::equals)
            .isPresent();
  }

  private static boolean isManaged(Element plugin) {
    return plugin.parent() instanceof Element plugins
        && plugins.parent() instanceof Element around
        && around.localName().equals("pluginManagement");
  }

  /**
   * The pom with the entry, in its own encoding.
   *
   * @param version empty if a {@code pluginManagement} names it
   */
  byte[] added(Optional<String> version) throws IOException {
    try {
      var properties = part("properties", BEHIND_PROPERTIES);
      property(properties, "breakwater.level", "FUNDAMENTALS");
      property(properties, "breakwater.failOn", "new");
      var build = part("build", BEHIND_BUILD);
      var plugins = editor.findChildElement(build, "plugins");
      var plugin =
          editor.addElement(
              plugins == null ? editor.insertMavenElement(build, "plugins") : plugins, "plugin");
      editor.addElement(plugin, "groupId", GROUP);
      editor.addElement(plugin, "artifactId", ARTIFACT);
      if (version.isPresent()) {
        editor.addElement(plugin, "version", version.get());
      }
      var execution = editor.addElement(editor.addElement(plugin, "executions"), "execution");
      editor.addElement(editor.addElement(execution, "goals"), "goal", "check-only");
      var bytes = new ByteArrayOutputStream();
      editor.document().toXml(bytes);
      return bytes.toByteArray();
    } catch (DomTripException e) {
      throw new IOException(pom.getFileName() + " cannot be edited: " + e.getMessage(), e);
    }
  }

  /**
   * A part of the pom: the one that is there, or a new one behind all that customarily stands
   * before it, so that comments stay with what they are about.
   */
  private Element part(String name, Set<String> followers) {
    var root = editor.root();
    var known = editor.findChildElement(root, name);
    if (known != null) {
      return known;
    }
    var before = root.childElements().takeWhile(e -> !followers.contains(e.localName())).toList();
    return before.isEmpty()
        ? editor.insertMavenElement(root, name)
        : editor.insertElementAfter(before.get(before.size() - 1), name);
  }

  private void property(Element properties, String name, String value) {
    if (editor.findChildElement(properties, name) != null) {
      return;
    }
    var known = properties.childElements().toList();
    if (known.isEmpty()) {
      editor.addElement(properties, name, value);
    } else {
      editor.insertElementAfter(known.get(known.size() - 1), name, value);
    }
  }
}
