package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.CLASS_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.COMPILATION_UNIT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ENUM_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.EXTENDS_CLAUSE;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IMPLEMENTS_CLAUSE;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.INTERFACE_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.OBJBLOCK;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.PACKAGE_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.RECORD_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.TYPE_PARAMETERS;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Annotations;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;

/**
 * Reports {@code SuppressWarnings} that silence more than anybody can have looked at: all warnings,
 * a package, or a whole top-level class where each member could carry its own.
 */
@Summary(
    value = "This suppression also silences what nobody has looked at",
    triggers = {"SuppressWarnings"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class SuppressionTooBroadCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Names that may be suppressed for a whole class, such as `unused`");

  private static final String ALL = "all";

  /** What javac warns of at single expressions, so that single members can carry it. */
  private static final Set<String> OF_MEMBERS =
      Set.of(
          "unchecked",
          "rawtypes",
          "deprecation",
          "removal",
          "cast",
          "divzero",
          "empty",
          "fallthrough",
          "finally",
          "static",
          "try",
          "resource",
          "null",
          "NullAway",
          "ConstantConditions",
          "DataFlowIssue");

  /**
   * What the types after {@code extends} and {@code implements}, and those that bound the class's
   * own type parameters, may be warned of.
   */
  private static final Set<String> OF_HEADS = Set.of("rawtypes", "deprecation", "removal");

  private static final Set<Integer> TYPES = Set.of(CLASS_DEF, INTERFACE_DEF, ENUM_DEF, RECORD_DEF);

  private Set<String> exempt = EXEMPT.defaultValue();

  public SuppressionTooBroadCheck() {
    super(ANNOTATION);
  }

  public void setExempt(String names) {
    exempt = EXEMPT.parser().apply(names);
  }

  @Override
  public void visitToken(DetailAST annotation) {
    if (!Annotations.simpleName(annotation).equals("SuppressWarnings")) {
      return;
    }
    var names =
        Annotations.values(annotation, "value").stream()
            .flatMap(v -> Annotations.literal(v).stream())
            .filter(n -> !exempt.contains(n))
            .toList();
    var declaration = annotation.getParent().getParent();
    if (names.contains(ALL)) {
      report(
          annotation,
          "@SuppressWarnings(\"all\") also silences the warnings that are still to come: name the one that is meant");
    } else if (!names.isEmpty() && declaration != null && declaration.getType() == PACKAGE_DEF) {
      report(
          annotation,
          "this silences %s in every class of the package: put it where the warning is"
              .formatted(String.join(", ", names)));
    } else if (isTopLevelType(declaration)) {
      var broad =
          names.stream()
              .filter(OF_MEMBERS::contains)
              .filter(n -> !OF_HEADS.contains(n) || !namesTypesInItsHead(declaration))
              .toList();
      if (!broad.isEmpty() && hasSeveralMembers(declaration)) {
        report(annotation, message(broad));
      }
    }
  }

  private static String message(List<String> names) {
    return "this silences %s in all members, also in those that are still to be written: put it on the one that needs it"
        .formatted(String.join(", ", names));
  }

  private static boolean isTopLevelType(DetailAST declaration) {
    return declaration != null
        && TYPES.contains(declaration.getType())
        && declaration.getParent() != null
        && declaration.getParent().getType() == COMPILATION_UNIT;
  }

  private static boolean namesTypesInItsHead(DetailAST type) {
    return type.findFirstToken(EXTENDS_CLAUSE) != null
        || type.findFirstToken(IMPLEMENTS_CLAUSE) != null
        || type.findFirstToken(TYPE_PARAMETERS) != null;
  }

  private static boolean hasSeveralMembers(DetailAST type) {
    var body = type.findFirstToken(OBJBLOCK);
    // beside the braces
    return body != null && body.getChildCount() > 3;
  }
}
