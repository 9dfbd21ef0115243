package dev.breakwater.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use whom. */
class LayersTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.breakwater");

  private static final String[] THEMES = {
    "..errorprone.boundaries..",
    "..errorprone.types..",
    "..errorprone.messaging..",
    "..errorprone.timing..",
    "..errorprone.suppressions.."
  };

  @Test
  void theCoreKnowsNobody() {
    classes()
        .that()
        .resideInAPackage("dev.breakwater.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.breakwater.core..", "java..")
        .check(OURS);
  }

  @Test
  void theEnginesKnowTheCoreOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.breakwater.errorprone..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.breakwater.checkstyle..",
            "dev.breakwater.analyzer..",
            "dev.breakwater.maven..",
            "dev.breakwater.report..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("dev.breakwater.checkstyle..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.breakwater.errorprone..",
            "dev.breakwater.analyzer..",
            "dev.breakwater.maven..",
            "dev.breakwater.report..")
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"boundaries", "types", "messaging", "timing", "suppressions"})
  void aThemeUsesNoOtherTheme(String theme) {
    for (var other : THEMES) {
      if (!other.contains("." + theme + ".")) {
        noClasses()
            .that()
            .resideInAPackage("dev.breakwater.errorprone." + theme + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(other)
            .allowEmptyShould(true)
            .check(OURS);
      }
    }
  }

  @Test
  void whatRulesShareUsesNoTheme() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..errorprone.index..", "..errorprone.vocabulary..", "..errorprone.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(THEMES)
        .check(OURS);
  }

  @Test
  void vocabularyAndSyntaxDoNotKnowTheIndex() {
    noClasses()
        .that()
        .resideInAnyPackage("..errorprone.vocabulary..", "..errorprone.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..errorprone.index..", "dev.breakwater.errorprone")
        .check(OURS);
  }

  @Test
  void errorProneAndCheckstyleNeverLoadInMavensJvm() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.breakwater.maven..",
            "dev.breakwater.report..",
            "dev.breakwater.analyzer.client..",
            "dev.breakwater.analyzer.protocol..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.google.errorprone..",
            "com.puppycrawl..",
            "com.sun.source..",
            "com.sun.tools..",
            "dev.breakwater.errorprone..",
            "dev.breakwater.checkstyle..")
        .check(OURS);
  }
}
