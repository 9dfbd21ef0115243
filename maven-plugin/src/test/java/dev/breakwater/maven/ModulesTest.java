package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.report.LeftOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.graph.DefaultProjectDependencyGraph;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;

class ModulesTest {
  private final MavenProject parent = project("parent", "pom");
  private final MavenProject api = project("api", "jar");
  private final MavenProject server = project("server", "jar", api);
  private final MavenProject client = project("client", "jar", api);
  private final MavenProject tool = project("tool", "jar");
  private final List<MavenProject> all = List.of(parent, api, server, client, tool);

  @Test
  void theLastOneIsToldSo() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_FAST, all);
    assertTrue(modules(session).isFirst());
    assertFalse(modules(session).isFirst());
    assertFalse(modules(session).finish(parent, Optional.empty()));
    assertFalse(modules(session).finish(tool, Optional.of(Path.of("tool.json"))));
    assertFalse(modules(session).finish(server, Optional.of(Path.of("server.json"))));
    assertFalse(modules(session).finish(api, Optional.empty()));
    assertTrue(modules(session).finish(client, Optional.of(Path.of("client.json"))));
    assertEquals(
        List.of("server.json", "client.json", "tool.json"),
        modules(session).results().stream().map(Path::toString).toList());
    assertEquals(List.of(), modules(session).leftOut());
  }

  @Test
  void namesTheModulesThatAreNotBuilt() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_FAST, List.of(api, server));
    modules(session).finish(api, Optional.of(Path.of("api.json")));
    assertTrue(modules(session).finish(server, Optional.of(Path.of("server.json"))));
    assertEquals(
        List.of(
            new LeftOut("it:client", "not part of this build; run it without -pl and -rf", false),
            new LeftOut("it:tool", "not part of this build; run it without -pl and -rf", false)),
        modules(session).leftOut());
  }

  @Test
  void aBuildThatStopsAtAFailureIsNotReportedOn() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_FAST, List.of(api, tool));
    assertFalse(modules(session).fail(api, "killed"));
    assertFalse(modules(session).finish(tool, Optional.empty()));
    assertFalse(modules(session).goOn());
  }

  @Test
  void aBuildThatGoesOnIsReportedOnWithoutWhatFailed() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_AT_END, all);
    assertTrue(modules(session).goOn());
    assertFalse(modules(session).finish(parent, Optional.empty()));
    assertFalse(modules(session).fail(api, "killed"));
    assertTrue(modules(session).finish(tool, Optional.empty()));
    assertEquals(
        List.of(
            new LeftOut("it:api", "killed", true),
            new LeftOut("it:server", "its build failed, or that of a module that it needs", true),
            new LeftOut("it:client", "its build failed, or that of a module that it needs", true)),
        modules(session).leftOut());
  }

  @Test
  void aModuleThatDoesNotCompileIsNotWaitedFor() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_AT_END, List.of(api, server, tool));
    session.getResult().addBuildSummary(new BuildFailure(api, 1, new Exception("no symbol")));
    assertTrue(modules(session).finish(tool, Optional.empty()));
  }

  @Test
  void withFailNeverTheModulesBehindAFailureAreWaitedFor() throws Exception {
    var session = session(MavenExecutionRequest.REACTOR_FAIL_NEVER, List.of(api, server));
    assertFalse(modules(session).fail(api, "killed"));
    assertTrue(modules(session).finish(server, Optional.empty()));
  }

  /** As each module makes it anew. */
  private static Modules modules(MavenSession session) {
    return new Modules(
        session, new MojoExecution(new MojoDescriptor(), "default-cli", MojoExecution.Source.CLI));
  }

  @SuppressWarnings("deprecation") // Maven 3 offers no other way to make one
  private MavenSession session(String failureBehaviour, List<MavenProject> built) throws Exception {
    var request = new DefaultMavenExecutionRequest();
    request.setReactorFailureBehavior(failureBehaviour);
    var session =
        new MavenSession(
            (PlexusContainer) null,
            (RepositorySystemSession) null,
            request,
            new DefaultMavenExecutionResult());
    session.setAllProjects(all);
    session.setProjects(built);
    session.setProjectDependencyGraph(new DefaultProjectDependencyGraph(all));
    return session;
  }

  private static MavenProject project(String name, String packaging, MavenProject... needed) {
    var project = new MavenProject();
    project.setGroupId("it");
    project.setArtifactId(name);
    project.setVersion("1");
    project.setPackaging(packaging);
    for (var other : needed) {
      var dependency = new Dependency();
      dependency.setGroupId(other.getGroupId());
      dependency.setArtifactId(other.getArtifactId());
      dependency.setVersion(other.getVersion());
      project.getDependencies().add(dependency);
    }
    return project;
  }
}
