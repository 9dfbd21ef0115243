package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Infrastructure;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;

/** Reports exceptions of drivers and clients that a type of the domain or of an API declares. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This interface tells its callers which driver or client is behind it",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class InfrastructureExceptionExposed extends BackendCheck {
  static final Option<Set<String>> ALSO =
      Option.also("Packages, with all below them, that are to be free of such exceptions, too");

  /** Parts of a package name that promise independence of any infrastructure. */
  private static final Set<String> FREE = Set.of("api", "domain", "port", "ports");

  private final Set<String> also;

  public InfrastructureExceptionExposed() {
    this(SuiteConfig.unset());
  }

  @Inject
  InfrastructureExceptionExposed(SuiteConfig config) {
    super(config);
    also = read(ALSO);
  }

  @Override
  protected void watch(Watch watch) {
    watch.thrown(Infrastructure.EXCEPTIONS, this::look);
  }

  private void look(ExpressionTree exception, Site site) {
    var method = ASTHelpers.getSymbol((MethodTree) site.path().getLeaf());
    if (isOffered(method)
        && (isFree(method.packge().getQualifiedName().toString()) || isOfDomain(method.owner))
        && !site.inTest()
        && !isOfLibrary(method, ASTHelpers.getSymbol(exception))
        && ASTHelpers.findSuperMethods(method, site.state().getTypes()).isEmpty()) {
      site.report(
          exception,
          "every caller has to know this library to handle its failures, and all of them change when it is replaced; "
              + "catch it where it is used, and throw an exception of your own with it as the cause");
    }
  }

  /** Whether a signature is about the library anyway, or belongs to it. */
  private static boolean isOfLibrary(MethodSymbol method, Symbol exception) {
    var library = exception.packge();
    return nameOfProject(method.packge()).equals(nameOfProject(library))
        || method.getReturnType().tsym.packge() == library
        || method.params().stream().anyMatch(p -> p.type.tsym.packge() == library);
  }

  private static String nameOfProject(Symbol source) {
    return Arrays.stream(source.getQualifiedName().toString().split("\\."))
        .limit(2)
        .collect(Collectors.joining("."));
  }

  private static boolean isOffered(MethodSymbol method) {
    for (Symbol at = method; !(at instanceof Symbol.PackageSymbol); at = at.owner) {
      if (at.isPrivate()) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(String name) {
    return Arrays.stream(name.split("\\.")).anyMatch(FREE::contains)
        || also.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }

  private static boolean isOfDomain(Symbol type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(
            a ->
                a.type
                    .tsym
                    .getQualifiedName()
                    .toString()
                    .startsWith("org.jmolecules.ddd.annotation."));
  }
}
