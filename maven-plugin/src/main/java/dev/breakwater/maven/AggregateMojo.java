package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.report.RunResult;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.util.DirectoryScanner;
import org.eclipse.aether.RepositorySystem;

/**
 * Reports on several runs as if they had been one, for builds that CI splits among machines.
 * Analyses nothing. The sources have to be there, for the reports show them.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractReportMojo {

  /**
   * The files target/breakwater/run.json of the runs, as paths or Ant patterns, relative to the
   * project that the build was started in.
   */
  @Parameter(property = "breakwater.results")
  private List<String> results = new ArrayList<>();

  @Inject
  AggregateMojo(RepositorySystem repositories) {
    super(repositories);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip()) {
      return;
    }
    validate();
    try {
      begin();
      var files = files();
      var shards = new Shards(version());
      for (var file : files) {
        shards.add(file, RunResult.read(root().resolve(file)));
      }
      var order =
          session().getProjects().stream().map(p -> p.getGroupId() + ":" + p.getArtifactId());
      var together = shards.together(order.toList());
      getLog().info("breakwater: merging " + Words.count(files.size(), "result"));
      conclude(report(together));
    } catch (AnalyzerException | IOException e) {
      throw new MojoExecutionException(message(e), e);
    }
  }

  /** The files, in alphabetical order and as they are written, or relative to the root. */
  private Set<String> files() throws MojoExecutionException {
    if (results.isEmpty()) {
      throw new MojoExecutionException(
          "Name the results to merge, which each run leaves in target/breakwater/run.json:"
              + " -Dbreakwater.results=shards/*/run.json");
    }
    var files = new TreeSet<String>();
    for (var written : results) {
      var matches = Files.isRegularFile(root().resolve(written)) ? List.of(written) : scan(written);
      if (matches.isEmpty()) {
        throw new MojoExecutionException(
            "breakwater.results: there is no file "
                + written
                + ". Paths and patterns are relative to the project that the build was started in.");
      }
      files.addAll(matches);
    }
    return files;
  }

  private List<String> scan(String pattern) {
    var scanner = new DirectoryScanner();
    scanner.setBasedir(root().toFile());
    scanner.setIncludes(new String[] {pattern});
    scanner.scan();
    return List.of(scanner.getIncludedFiles());
  }
}
