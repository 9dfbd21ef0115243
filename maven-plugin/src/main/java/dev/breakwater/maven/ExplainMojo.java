package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.report.TerminalPage;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Prints the page of a rule: why it is there, what it reports, and what to write instead. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The name of the rule. Letter case does not matter. */
  @Parameter(property = "rule", required = true)
  private String rule;

  @Inject
  ExplainMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException {
    try {
      var catalogue = Suites.of(session, repositories, project, execution).catalogue();
      var ids = catalogue.rules().stream().map(RuleFacts::id).toList();
      var facts = catalogue.rule(new Names("rule", ids).resolve(rule)).orElseThrow();
      // In one piece, so that the lines can be read and copied without Maven's prefix.
      getLog()
          .info(
              "\n"
                  + TerminalPage.of(facts, catalogue.page(facts.id()), TerminalStyles.ofMaven())
                  + "\n");
    } catch (AnalyzerException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
