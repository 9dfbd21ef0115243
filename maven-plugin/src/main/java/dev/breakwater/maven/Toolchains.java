package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Which JDKs a project asks for. */
final class Toolchains {
  private static final String JDK = "jdk";
  private static final String PLUGIN = "org.apache.maven.plugins:maven-toolchains-plugin";

  private final ToolchainManager manager;
  private final MavenSession session;

  Toolchains(ToolchainManager manager, MavenSession session) {
    this.manager = manager;
    this.session = session;
  }

  /**
   * The JDK that compiles.
   *
   * @param requirements what the compiler's configuration demands; empty if nothing
   * @throws AnalyzerException if no installed JDK meets them
   */
  Jdk compiling(Map<String, String> requirements) throws AnalyzerException {
    var toolchain =
        requirements.isEmpty()
            ? manager.getToolchainFromBuildContext(JDK, session)
            : find(requirements);
    var java = toolchain == null ? null : toolchain.findTool("java");
    return java == null ? Jdk.current() : Jdk.of(Path.of(java));
  }

  /** What a project has maven-toolchains-plugin select; empty if nothing. */
  static Map<String, String> selectedIn(MavenProject project) {
    var plugin = project.getPlugin(PLUGIN);
    if (plugin == null) {
      return Map.of();
    }
    var configurations =
        Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
            .map(ConfigurationContainer::getConfiguration);
    return configurations
        .filter(Xpp3Dom.class::isInstance)
        .map(configuration -> ((Xpp3Dom) configuration).getChild("toolchains"))
        .filter(toolchains -> toolchains != null && toolchains.getChild(JDK) != null)
        .map(toolchains -> requirements(toolchains.getChild(JDK)))
        .findFirst()
        .orElse(Map.of());
  }

  private static Map<String, String> requirements(Xpp3Dom toolchain) {
    var requirements = new TreeMap<String, String>();
    for (var child : toolchain.getChildren()) {
      requirements.put(child.getName(), child.getValue());
    }
    return requirements;
  }

  private Toolchain find(Map<String, String> requirements) throws AnalyzerException {
    return manager.getToolchains(session, JDK, requirements).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new AnalyzerException(
                    "The JDK toolchain "
                        + requirements
                        + " that the project asks for matches nothing in toolchains.xml."
                        + " List such a JDK there."));
  }

  /**
   * The JDK that analyses what another one compiles: the same, or Maven's own where that is too
   * old.
   */
  static Jdk analysing(Jdk compiling) throws AnalyzerException {
    return compiling.isSuitable() ? compiling : Jdk.current();
  }
}
