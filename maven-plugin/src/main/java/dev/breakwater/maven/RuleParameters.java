package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What a user may set of the rules, and what it means. */
abstract class RuleParameters extends AbstractMojo {
  /**
   * How sure a rule must be to speak: FUNDAMENTALS, PRACTICE or MASTERY. Each includes the ones
   * before it.
   */
  @Parameter(property = "breakwater.level", defaultValue = "PRACTICE")
  private String level;

  /** Rules and groups of rules, such as BreakwaterMessaging, that stay silent. */
  @Parameter(property = "breakwater.off")
  private List<String> off = new ArrayList<>();

  /**
   * Rules and groups of rules that speak whatever the level. A rule's name outweighs its group's.
   */
  @Parameter(property = "breakwater.on")
  private List<String> on = new ArrayList<>();

  /**
   * Severities as {@code Rule=ERROR}, where rule may be a group, and the severity ERROR, WARNING or
   * SUGGESTION.
   */
  @Parameter(property = "breakwater.severity")
  private List<String> severity = new ArrayList<>();

  /**
   * Settings of single rules as {@code Rule:exempt=com.acme.Type#method}, and roles of your own
   * methods as {@code publish=com.acme.Bus#send}.
   */
  @Parameter(property = "breakwater.options")
  private List<String> options = new ArrayList<>();

  /**
   * What the user wants of these rules.
   *
   * @throws MojoExecutionException if a name is unknown
   */
  RuleSettings rules(Catalogue catalogue) throws MojoExecutionException {
    return RuleSettings.of(
        new RuleSettings.Written(level(), off, on, severity, options), catalogue);
  }

  /** The level to look at. */
  String level() {
    return level;
  }
}
