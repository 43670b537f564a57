package io.helmtest;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports go one way, as a chart goes through the library, and never back. */
class ArchitectureTest {
  private static final String[] CORE = {
    "io.helmtest.message",
    "io.helmtest.settings",
    "io.helmtest.chart",
    "io.helmtest.secret",
    "io.helmtest.render",
    "io.helmtest.origin",
    "io.helmtest.embedded",
    "io.helmtest.manifest",
    "io.helmtest.validation",
    "io.helmtest.exemption",
    "io.helmtest.declaration",
    "io.helmtest"
  };
  private static final List<String> WAY =
      Stream.concat(
              Arrays.stream(CORE),
              Stream.of(
                  "io.helmtest.assertions..",
                  "io.helmtest.junit.report.build",
                  "io.helmtest.junit.report.name",
                  "io.helmtest.junit.report.summary",
                  "io.helmtest.junit.report",
                  "io.helmtest.junit",
                  "io.helmtest.junit.patterns"))
          .toList();
  private static final String ASSERTING =
      "(is|are|has|have|does|do|contains?|matches|satisf(y|ies)|fits?|begins?|starts|ends|selects"
          + "|reach(es)?|resolves?|references|requests|covers|denies|fails|renders|restarts|lies"
          + "|with(out)?|because|each|any|changes)([A-Z].*)?|routesTo.*|atLine|inTemplate";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.helmtest");

  @ParameterizedTest
  @MethodSource("stations")
  void importsGoOneWay(String station) {
    List<String> later = WAY.subList(WAY.indexOf(station) + 1, WAY.size());
    noClasses()
        .that()
        .resideInAPackage(station)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyClassIsOnTheWay() {
    classes().should().resideInAnyPackage(WAY.toArray(String[]::new)).check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("io.helmtest.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void coreKnowsNoTestFramework() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..")
        .check(CLASSES);
  }

  @Test
  void assertionsKnowNoJUnit() {
    noClasses()
        .that()
        .resideInAPackage("io.helmtest.assertions..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(CLASSES);
  }

  @Test
  void onlyTheSubjectMakesAssertionErrors() {
    noClasses()
        .that()
        .resideInAPackage("io.helmtest.assertions..")
        .and()
        .resideOutsideOfPackage("io.helmtest.assertions.subject")
        .should()
        .callConstructorWhere(target(owner(assignableTo(AssertionError.class))))
        .check(CLASSES);
  }

  @Test
  void resultsOfNavigationAreNotDropped() {
    methods()
        .that()
        .arePublic()
        .and()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .areAssignableTo(AbstractHelmAssert.class)
        .and()
        .haveRawReturnType(assignableTo(AbstractHelmAssert.class))
        .and()
        .haveNameNotMatching(ASSERTING)
        .should()
        .beAnnotatedWith(CheckReturnValue.class)
        .check(CLASSES);
  }

  private static Stream<String> stations() {
    return WAY.stream().limit(WAY.size() - 1L);
  }
}
