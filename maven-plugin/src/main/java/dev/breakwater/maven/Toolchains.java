package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** Which JDKs a project asks for. */
final class Toolchains {
  private static final String JDK = "jdk";

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

  private Toolchain find(Map<String, String> requirements) throws AnalyzerException {
    return manager.getToolchains(session, JDK, requirements).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new AnalyzerException(
                    "The compiler's jdkToolchain "
                        + requirements
                        + " matches nothing in toolchains.xml. List such a JDK there."));
  }

  /**
   * The JDK that analyses what another one compiles: the same, or Maven's own where that is too
   * old.
   */
  static Jdk analysing(Jdk compiling) throws AnalyzerException {
    return compiling.isSuitable() ? compiling : Jdk.current();
  }
}
