package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TagFilter;

/** The test {@code admitted} is found as a method of its class is, in the selected environments. */
class AdmissionSelectionTest {
  private static final String UNKNOWN =
      "No @HelmChartTest class of this run has what the setting helmtest.environments selects: \"prdo\" (did you mean \"prod\"?). The classes have: dev, prod";

  @BeforeAll
  static void charts() {
    AdmissionFixtures.write();
  }

  static Stream<DiscoverySelector> selectors() {
    String name = AdmissionFixtures.PlainFixture.class.getName();
    return Stream.of(
        selectClass(AdmissionFixtures.PlainFixture.class),
        selectClass(name),
        selectUniqueId("[engine:helmtest]/[class:%s]".formatted(name)),
        selectUniqueId("[engine:helmtest]/[class:%s]/[tests:admitted]".formatted(name)),
        selectNestedClass(List.of(AdmissionFixtures.class), AdmissionFixtures.PlainFixture.class));
  }

  @ParameterizedTest
  @MethodSource("selectors")
  void isFoundByEachSelector(DiscoverySelector selector) {
    assertThat(Launch.of(Launch.request(selector)).outcomes())
        .contains("[dev] admitted successful", "[prod] admitted failed");
  }

  // JUnit Jupiter, where it runs, refuses to look for a method that the class does not have.
  @Test
  void isFoundByItsName() {
    assertThat(AdmissionFixtures.alone(AdmissionFixtures.PlainFixture.class).outcomes())
        .containsExactly("[dev] admitted successful", "[prod] admitted failed");
  }

  @Test
  void isFoundOnceWhereSeveralSelectorsMeanIt() {
    assertThat(
            Launch.of(
                    Launch.request(
                        selectClass(AdmissionFixtures.PlainFixture.class),
                        selectUniqueId(
                            "[engine:helmtest]/[class:%s]"
                                .formatted(AdmissionFixtures.PlainFixture.class.getName()))))
                .outcomes())
        .hasSize(4);
  }

  @Test
  void isFoundInPackages() {
    assertThat(
            Launch.of(
                    Launch.request(selectPackage("io.helmtest.junit"))
                        .filters(
                            org.junit.platform.engine.discovery.ClassNameFilter
                                .includeClassNamePatterns(".*AdmissionFixtures.(Plain|Base).*")))
                .outcomes())
        .filteredOn(outcome -> outcome.contains("admitted"))
        .containsExactly("[dev] admitted successful", "[prod] admitted failed");
  }

  @Test
  void runsAgainByItsId() {
    Launch first = Launch.of(AdmissionFixtures.PlainFixture.class);
    String id =
        first.ids().stream()
            .filter(one -> one.contains("helmtest]/") && one.contains("prod"))
            .findFirst()
            .orElseThrow();
    assertThat(Launch.of(Launch.request(selectUniqueId(id))).outcomes())
        .containsExactly("[prod] admitted failed");
  }

  @Test
  void isNothingThatASelectorOfAnotherMethodFinds() {
    assertThat(
            Launch.of(
                    Launch.request(
                            selectMethod(
                                AdmissionFixtures.PlainFixture.class.getName(), "looksAtAnother"))
                        .filters(EngineFilter.includeEngines("helmtest")))
                .outcomes())
        .isEmpty();
  }

  @Test
  void hasTheTagsOfItsClass() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(AdmissionFixtures.TaggedFixture.class))
                        .filters(TagFilter.includeTags("charts")))
                .outcomes())
        .contains("[dev] admitted successful");
    assertThat(
            Launch.of(
                    Launch.request(selectClass(AdmissionFixtures.TaggedFixture.class))
                        .filters(TagFilter.excludeTags("charts")))
                .outcomes())
        .isEmpty();
  }

  @Test
  void isSkippedInEnvironmentsThatAreNotSelected() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(AdmissionFixtures.PlainFixture.class))
                        .configurationParameter("helmtest.environments", "dev"))
                .outcomes())
        .contains(
            "[dev] admitted successful",
            "[prod] admitted skipped: environment prod is not selected: the setting helmtest.environments selects dev");
  }

  @Test
  void aTypoInTheEnvironmentsIsToldWhereTheEngineRunsAlone() {
    Launch launch =
        Launch.of(
            AdmissionFixtures.onlyAdmitted(AdmissionFixtures.PlainFixture.class)
                .configurationParameter("helmtest.environments", "prdo"));
    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted skipped: environment dev is not selected: the setting helmtest.environments selects prdo",
            "[prod] admitted skipped: environment prod is not selected: the setting helmtest.environments selects prdo",
            "helmtest failed");
    assertThat(launch.messages()).containsExactly(UNKNOWN);
  }

  @Test
  void aTypoInTheEnvironmentsIsToldOnceInOneLine() {
    Launch launch =
        Launch.of(
            Launch.request(
                    selectClass(AdmissionFixtures.PlainFixture.class),
                    selectClass(AdmissionFixtures.ChartFixture.class))
                .configurationParameter("helmtest.environments", "prdo"));
    assertThat(launch.outcomes())
        .filteredOn(outcome -> outcome.endsWith("failed"))
        .containsExactly("helmtest failed");
    assertThat(launch.messages()).containsExactly(UNKNOWN);
  }

  @Test
  void anEnvironmentThatOneClassHasIsKnown() {
    assertThat(
            Launch.of(
                    Launch.request(
                            selectClass(AdmissionFixtures.TaggedFixture.class),
                            selectClass(AdmissionFixtures.PlainFixture.class))
                        .configurationParameter("helmtest.environments", "prod"))
                .messages())
        .hasSize(1)
        .noneMatch(message -> message.contains("helmtest.environments"));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      classes = {
        AdmissionFixtures.DisabledFixture.class,
        AdmissionFixtures.DisabledMethodFixture.class,
        AdmissionFixtures.ConditionFixture.class,
        AdmissionFixtures.ChartFixture.class,
        AdmissionFixtures.BaseFixture.class,
        AdmissionFixtures.ComputedFixture.class,
        AdmissionFixtures.class
      })
  void isNotThereWhereNoTestIsKnownToTakeARender(Class<?> fixture) {
    assertThat(AdmissionFixtures.alone(fixture).outcomes()).isEmpty();
  }
}
