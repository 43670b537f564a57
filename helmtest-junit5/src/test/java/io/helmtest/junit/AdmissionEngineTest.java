package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;

/** What a cluster would refuse is a test of its own where the engine runs, or else the class's. */
class AdmissionEngineTest {
  @BeforeAll
  static void charts() {
    AdmissionFixtures.write();
  }

  @Test
  void isOneTestForEachEnvironment() {
    Launch launch = Launch.of(AdmissionFixtures.PlainFixture.class);

    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prod] admitted failed",
            "[prod] looksAtAnother successful");
    assertThat(launch.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.getStackTrace()).isEmpty();
              assertThat(failure)
                  .hasMessageStartingWith(
                      "[prod] release engine of chart engine 0.1.0 renders what a cluster would refuse: 1 problem\n")
                  .hasMessageContaining("spec.maxReplicas: 2 is less than minReplicas 9");
            });
  }

  @Test
  void isOneTestForEachVariant() {
    assertThat(Launch.of(AdmissionFixtures.VariantsFixture.class).outcomes())
        .containsExactly(
            "[dev, large] admitted successful",
            "[dev, large] looksAtAnother successful",
            "[dev, small] admitted successful",
            "[dev, small] looksAtAnother successful",
            "[prod, large] admitted failed",
            "[prod, large] looksAtAnother successful",
            "[prod, small] admitted failed",
            "[prod, small] looksAtAnother successful",
            "[prod] admitted failed",
            "[prod] looksAtThePlainOne successful",
            "isDisabled(RenderedChart) isDisabled skipped: not yet");
  }

  @Test
  void runsFirstOrLast() {
    assertThat(
            Launch.of(AdmissionFixtures.PlainFixture.class, AdmissionFixtures.FieldFixture.class)
                .outcomes())
        .filteredOn(outcome -> outcome.contains("admitted"))
        .containsExactly(
            "[dev] admitted successful",
            "[dev] admitted successful",
            "[prod] admitted failed",
            "[prod] admitted failed");
  }

  static Stream<Launch> withoutTheEngine() {
    PostDiscoveryFilter byName =
        test ->
            FilterResult.includedIf(
                test.getSource()
                    .filter(
                        org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                    .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                    .map(method -> method.getMethodName().equals("looksAtAnother"))
                    .orElse(true));
    return Stream.of(
        Launch.of(
            Launch.request(selectClass(AdmissionFixtures.PlainFixture.class)).filters(byName)),
        Launch.of(
            Launch.request(selectClass(AdmissionFixtures.PlainFixture.class))
                .filters(EngineFilter.excludeEngines("helmtest"))),
        Launch.of(
            Launch.request(selectClass(AdmissionFixtures.PlainFixture.class))
                .filters(TagFilter.includeTags("some"))),
        Launch.of(
            Launch.request(
                selectMethod(
                    AdmissionFixtures.PlainFixture.class, "looksAtAnother", ConfigMap.class))));
  }

  @ParameterizedTest
  @MethodSource("withoutTheEngine")
  void theClassFailsWhereTheEngineDoesNotRun(Launch launch) {
    assertThat(launch.outcomes())
        .containsExactly(
            "PlainFixture failed",
            "[dev] looksAtAnother successful",
            "[prod] looksAtAnother successful");
  }

  @Test
  void isToldTwiceRatherThanNeverWithoutTheListener() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(AdmissionFixtures.PlainFixture.class)),
                    new TestExecutionListener() {})
                .outcomes())
        .contains("PlainFixture failed", "[prod] admitted failed");
  }

  @Test
  void theClassFailsForWhatTheEngineCannotKnow() {
    Launch launch = Launch.of(AdmissionFixtures.SourceFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "SourceFixture failed",
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prod, computed] looksAtAnotherVariant successful",
            "[prod] admitted failed",
            "[prod] looksAtAnother successful");
    assertThat(launch.messages())
        .hasSize(2)
        .anySatisfy(message -> assertThat(message).startsWith("[prod, computed] "))
        .anySatisfy(message -> assertThat(message).startsWith("[prod] "));
  }

  @Test
  void isOfNestedClassesToo() {
    assertThat(Launch.of(AdmissionFixtures.OuterFixture.class).outcomes())
        .contains("[dev] admitted successful", "[prod] admitted failed");
    assertThat(Launch.of(AdmissionFixtures.OuterFixture.class).outcomes()).hasSize(4);
  }
}
