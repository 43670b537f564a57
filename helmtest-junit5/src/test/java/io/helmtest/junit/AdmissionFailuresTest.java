package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;

/** A chart that does not render, or is not there, is told once in full. */
class AdmissionFailuresTest {
  @BeforeAll
  static void charts() {
    AdmissionFixtures.write();
  }

  @Test
  void aChartThatDoesNotRenderIsToldOnce() {
    Launch launch = Launch.of(AdmissionFixtures.BrokenFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted failed",
            "[dev] looksAtAnother failed",
            "[prod] admitted failed",
            "[prod] looksAtAnother failed");
    assertThat(launch.messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .contains("broken on purpose", "in two lines", "values: ");
    assertThat(launch.messages())
        .filteredOn(message -> !message.contains("\n"))
        .hasSize(3)
        .allSatisfy(
            message ->
                assertThat(message)
                    .matches(
                        "\\[(dev|prod)] Helm could not render chart engine 0.1.0: .*broken on purpose in two lines"));
    assertThat(launch.failures()).allSatisfy(one -> assertThat(one.getStackTrace()).isEmpty());
  }

  @Test
  void soItIsWhereSeveralTestsTakeTheRender() {
    assertThat(Launch.of(AdmissionFixtures.BrokenVariantFixture.class).messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod, broken] Helm could not render chart engine 0.1.0 as release engine ");
    assertThat(
            Launch.of(
                    Launch.request(selectClass(AdmissionFixtures.BrokenVariantFixture.class))
                        .filters(EngineFilter.excludeEngines("helmtest")))
                .messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod, broken] Helm could not render chart engine 0.1.0 as release engine ");
  }

  @Test
  void theLineNamesTheValueThatASchemaRefuses() {
    assertThat(Launch.of(AdmissionFixtures.SchemaFixture.class).messages())
        .filteredOn(message -> !message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod] Helm could not render chart engine 0.1.0: values don't meet ")
        .contains("size");
  }

  @Test
  void aWrongEnvironmentIsToldOnce() {
    Launch launch = Launch.of(AdmissionFixtures.WrongEnvironmentFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "WrongEnvironmentFixture failed",
            "[dev, small] takesTheChart successful",
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prd, small] takesTheChart failed",
            "[prd] admitted failed",
            "[prd] looksAtAnother failed");
    assertThat(launch.messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith(
            AdmissionFixtures.WrongEnvironmentFixture.class.getName()
                + ": There are no values for environment \"prd\", did you mean \"prod\"?\n")
        .contains("values-prd.yaml", "The chart has values for:");
    assertThat(launch.messages())
        .filteredOn(message -> !message.contains("\n"))
        .hasSize(3)
        .containsOnly("There are no values for environment \"prd\", did you mean \"prod\"?");
    assertThat(launch.failures()).allSatisfy(one -> assertThat(one.getStackTrace()).isEmpty());
  }

  @Test
  void isSkippedWhereNothingIsRendered() {
    assertThat(Launch.of(AdmissionFixtures.EmptyFixture.class).outcomes())
        .containsExactly("[prod] admitted aborted", "[prod] looksAtNothing successful");
  }

  @Test
  void aChartThatIsNotThereIsToldOnce() {
    Launch launch = Launch.of(AdmissionFixtures.NoChartFixture.class);
    assertThat(launch.outcomes())
        .containsExactly("NoChartFixture failed", "admitted admitted failed");
    assertThat(launch.messages()).filteredOn(message -> message.contains("\n")).hasSize(0);
  }
}
