package dev.breakwater.analyzer.protocol;

import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import java.util.List;
import java.util.Map;

/**
 * What the analyzer is asked to do: one compilation (the main or the test sources of one module),
 * or files for Checkstyle only when {@code sources} is empty.
 *
 * @param id names the request in messages, such as {@code orders:main}
 * @param root the reactor's root, absolute; findings' paths are relative to it
 * @param sources absolute paths of Java files, both engines
 * @param resources absolute paths of properties and YAML files, Checkstyle only
 * @param resourceFolders absolute paths; what rules may read settled facts from
 * @param javacOptions cleaned options: class path, release, processors; no output folders
 * @param encoding of the sources, an IANA name
 * @param level rules above it are silent unless {@code severities} names them
 * @param severities by rule id or group, applied in order
 * @param options by {@code Rule:option}
 * @param roles by role name ({@code publish}): comma-separated {@code type#method}
 */
public record Request(
    int protocol,
    String id,
    String root,
    List<String> sources,
    List<String> resources,
    List<String> resourceFolders,
    List<String> javacOptions,
    String encoding,
    Level level,
    Map<String, Setting> severities,
    Map<String, String> options,
    Map<String, String> roles) {

  /** The version that both sides must speak. */
  public static final int PROTOCOL = 1;

  /** The roles that users may give to methods of theirs. */
  public static final List<String> ROLES =
      List.of("publish", "acknowledge", "reject", "deadLetter", "boundary");

  /** What a user said about a rule or a group. */
  public enum Setting {
    /** The rule's own severity; lifts it above the level. */
    DEFAULT,
    ERROR,
    WARNING,
    SUGGESTION,
    OFF;

    /** The severity that this setting asks for, given the rule's own; null if the rule is off. */
    public Severity apply(Severity own) {
      return switch (this) {
        case DEFAULT -> own;
        case OFF -> null;
        default -> Severity.valueOf(name());
      };
    }
  }
}
