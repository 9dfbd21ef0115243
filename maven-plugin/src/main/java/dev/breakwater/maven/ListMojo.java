package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.core.Level;
import dev.breakwater.core.Theme;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists the rules: theme, level, whether a finding comes with a fix, and whether the rule is on,
 * given the settings of the project that Maven was started in.
 */
@Mojo(name = "list", requiresProject = false, aggregator = true, threadSafe = true)
public final class ListMojo extends RuleParameters {
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The theme whose rules to list. All by default. */
  @Parameter(property = "theme")
  private String onlyTheme;

  /** The level whose rules to list, without those of other levels. All by default. */
  @Parameter(property = "level")
  private String onlyLevel;

  @Inject
  ListMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException {
    var theme = onlyTheme == null ? null : Names.constant("theme", Theme.class, onlyTheme);
    var level = onlyLevel == null ? null : Names.constant("level", Level.class, onlyLevel);
    try {
      var catalogue = Suites.of(session, repositories, project, execution).catalogue();
      var settings = rules(catalogue);
      var listed =
          catalogue.rules().stream()
              .filter(rule -> theme == null || rule.theme() == theme)
              .filter(rule -> level == null || rule.level() == level)
              .toList();
      getLog()
          .info("\n" + new RuleList(listed, settings::isOn).text(TerminalStyles.ofMaven()) + "\n");
    } catch (AnalyzerException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
