package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Avro;
import javax.inject.Inject;

/** Reports casts to String of texts that Avro keeps in a class of its own. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Avro reads texts as Utf8, so this cast fails with a ClassCastException",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class AvroStringCast extends BackendCheck {
  public AvroStringCast() {
    this(SuiteConfig.unset());
  }

  @Inject
  AvroStringCast(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Avro.READ_FIELD, AvroStringCast::look);
  }

  private static void look(MethodInvocationTree read, Site site) {
    TreePath at = site.path().getParentPath();
    while (at.getLeaf().getKind() == Tree.Kind.PARENTHESIZED) {
      at = at.getParentPath();
    }
    if (at.getLeaf() instanceof TypeCastTree cast
        && ASTHelpers.isSameType(
            ASTHelpers.getType(cast), site.state().getSymtab().stringType, site.state())
        && !site.inTest()) {
      site.report(
          cast,
          "unless the schema asks for strings, a text that was read is an org.apache.avro.util.Utf8, and the cast works "
              + "only with records that this program has filled itself; ask for its text instead",
          SuggestedFix.builder()
              .addImport("java.util.Objects")
              .replace(cast, "Objects.toString(" + site.state().getSourceForNode(read) + ", null)")
              .build());
    }
  }
}
