package dev.breakwater.maven;

import dev.breakwater.report.LeftOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which modules of a build are through. The last one reports on all; which one that is, only they
 * can find out together, for Maven tells a plugin neither the end of a build nor, in a parallel
 * one, its order.
 *
 * <p>A build that stops at its first failure ends without a report. One that goes on ({@code
 * --fail-at-end}) has a report that names the modules that are missing, unless what fails last is
 * something else, after the last analysis.
 */
final class Modules {
  private static final String BEGUN = Modules.class.getName() + ".begun";
  private static final String ANALYSED = Modules.class.getName() + ".analysed";
  private static final String FAILED = Modules.class.getName() + ".failed";
  private static final String SKIPPED = Modules.class.getName() + ".skipped";

  private final MavenSession session;
  private final MojoExecution execution;
  private final Map<String, Object> shared;

  /** Where the result of each lies; empty for those that had nothing to analyse. */
  private final Map<MavenProject, Optional<Path>> analysed;

  private final Map<MavenProject, String> failed;
  private final Set<Path> skipped;

  /** Those of this build, and what is known of them by now. */
  @SuppressWarnings("unchecked") // the three collections are put nowhere else
  Modules(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
    // Sessions are cloned for the threads of a parallel build; they share their request.
    shared = session.getRequest().getData();
    synchronized (shared) {
      // Types of the JDK and of Maven only: this class may be loaded more than once, see BuildRun.
      analysed =
          (Map<MavenProject, Optional<Path>>)
              shared.computeIfAbsent(ANALYSED, key -> new HashMap<MavenProject, Optional<Path>>());
      failed =
          (Map<MavenProject, String>)
              shared.computeIfAbsent(FAILED, key -> new HashMap<MavenProject, String>());
      skipped = (Set<Path>) shared.computeIfAbsent(SKIPPED, key -> new HashSet<Path>());
    }
  }

  /** Whether the asking module is the first one of this build to ask. */
  boolean isFirst() {
    synchronized (shared) {
      return shared.putIfAbsent(BEGUN, true) == null;
    }
  }

  /**
   * Notes that a module is through.
   *
   * @param result where its result lies; empty if there was nothing to analyse
   * @return whether it is the last one
   */
  boolean finish(MavenProject project, Optional<Path> result) {
    synchronized (shared) {
      analysed.put(project, result);
      return complete();
    }
  }

  /** Notes that a module does not want to be looked at. */
  void skip(MavenProject project) {
    synchronized (shared) {
      skipped.add(project.getBasedir().toPath());
    }
  }

  /** Whether a file lies in a module that does not want to be looked at. */
  boolean isSkipped(Path file) {
    synchronized (shared) {
      return skipped.stream().anyMatch(file::startsWith);
    }
  }

  /**
   * Notes that the analysis of a module failed.
   *
   * @return whether the others are to be reported on now
   */
  boolean fail(MavenProject project, String reason) {
    synchronized (shared) {
      failed.put(project, reason);
      return complete();
    }
  }

  /** Whether the build goes on with other modules when one fails. */
  boolean goOn() {
    return !failureBehaviour().equals(MavenExecutionRequest.REACTOR_FAIL_FAST);
  }

  /** The results, in reactor order. */
  List<Path> results() {
    synchronized (shared) {
      return session.getProjects().stream()
          .flatMap(project -> analysed.getOrDefault(project, Optional.empty()).stream())
          .toList();
    }
  }

  /** The modules that there is no result of, except those without anything to analyse. */
  List<LeftOut> leftOut() {
    var leftOut = new ArrayList<LeftOut>();
    synchronized (shared) {
      for (var project : all()) {
        if (!analysed.containsKey(project) && takesPart(project) && !isAggregator(project)) {
          leftOut.add(leftOut(project));
        }
      }
    }
    return leftOut;
  }

  private LeftOut leftOut(MavenProject project) {
    var name = project.getGroupId() + ":" + project.getArtifactId();
    if (failed.containsKey(project)) {
      return new LeftOut(name, failed.get(project), true);
    }
    return session.getProjects().contains(project)
        ? new LeftOut(name, "its build failed, or that of a module that it needs", true)
        : new LeftOut(name, "not part of this build; run it without -pl and -rf", false);
  }

  private boolean complete() {
    if (!failed.isEmpty() && !goOn()) {
      return false;
    }
    return session.getProjects().stream()
        .filter(this::takesPart)
        .allMatch(
            project ->
                analysed.containsKey(project) || failed.containsKey(project) || isLost(project));
  }

  /**
   * Whether Maven has given a module up: its build failed, or that of a module it depends on; with
   * {@code --fail-never} it is built even then.
   */
  private boolean isLost(MavenProject project) {
    return hasFailed(project)
        || failureBehaviour().equals(MavenExecutionRequest.REACTOR_FAIL_AT_END)
            && session.getProjectDependencyGraph().getUpstreamProjects(project, true).stream()
                .anyMatch(this::hasFailed);
  }

  private String failureBehaviour() {
    return session.getRequest().getReactorFailureBehavior();
  }

  private boolean hasFailed(MavenProject project) {
    return failed.containsKey(project)
        || session.getResult().getBuildSummary(project) instanceof BuildFailure;
  }

  private List<MavenProject> all() {
    return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
  }

  private static boolean isAggregator(MavenProject project) {
    return "pom".equals(project.getPackaging());
  }

  /** A goal on the command line runs in every project, one in the pom in those that have it. */
  private boolean takesPart(MavenProject project) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    var plugin = project.getPlugin(execution.getPlugin().getKey());
    return plugin != null
        && plugin.getExecutions().stream()
            .anyMatch(bound -> bound.getGoals().contains(execution.getGoal()));
  }
}
