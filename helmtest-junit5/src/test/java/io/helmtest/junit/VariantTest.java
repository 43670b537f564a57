package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class VariantTest {

  @BeforeAll
  static void charts() throws IOException {
    SmallChart.write("target/charts/varied", "varied", "dev", "prod");
    Files.writeString(ChartFolder.module("target/charts/small.yaml"), "size: 2\n");
    Files.writeString(ChartFolder.module("target/charts/large.yaml"), "size: 3\n");
  }

  @Test
  void runsOncePerEnvironmentAndVariant() {
    assertThat(outcomes(MethodFixture.class))
        .containsExactly(
            "[dev, small] successful",
            "[dev, large] successful",
            "[prod, small] successful",
            "[prod, large] successful");
  }

  @Test
  void runsInTheEnvironmentsNamed() {
    assertThat(outcomes(SomeFixture.class)).containsExactly("[prod, large] successful");
  }

  @Test
  void needsNoEnvironment() {
    assertThat(outcomes(UnnamedFixture.class)).containsExactly("[large] successful");
  }

  @Test
  void eachAttributeIsTheChartsMethodOfThatName() {
    assertThat(outcomes(AttributesFixture.class))
        .hasSize(9)
        .allSatisfy(outcome -> assertThat(outcome).endsWith("successful"));
  }

  @Test
  void areSkippedByTheirEnvironment() {
    assertThat(Run.outcomes(Run.with(Settings.ENVIRONMENTS, "prod").execute(MethodFixture.class)))
        .containsExactly(
            "[dev, small] skipped: environment dev is not selected: the setting helmtest.environments selects prod",
            "[dev, large] skipped: environment dev is not selected: the setting helmtest.environments selects prod",
            "[prod, small] successful",
            "[prod, large] successful");
  }

  @Test
  void areNamedInMessages() {
    EngineExecutionResults results = Run.of(MessageFixture.class, UnnamedMessageFixture.class);
    assertThat(Run.failures(results))
        .filteredOn(message -> message.contains("\n"))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "[prod, no size] Helm could not render chart varied 0.1.0 as release varied in namespace default\n"),
            second -> assertThat(second).startsWith("[no size] Helm could not render"));
  }

  @Test
  void mayFailToRender() {
    assertThat(outcomes(FailingRenderFixture.class)).containsExactly("[prod, no size] successful");
  }

  private static List<String> outcomes(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    return Run.outcomes(results);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(
      chart = "target/charts/varied",
      environments = {"dev", "prod"})
  @interface VariedTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(chart = "target/charts/varied", environments = "dev")
  @interface DevTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @Variant(name = "large", set = "size=3")
  @interface Large {}

  @VariedTest
  static class MethodFixture {
    private String before = "";

    @BeforeEach
    void before(RenderedChart rendered) {
      before = SmallChart.in(rendered, "size");
    }

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    @Variant(name = "large", set = "size=3")
    void varied(RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(SmallChart.in(rendered, "environment")).isEqualTo(environment.name());
      assertThat(SmallChart.in(rendered, "size")).isEqualTo(before).isIn("2", "3");
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
      assertThat(chart.toString())
          .isIn(
              "chart varied 0.1.0 (%s, small) as release varied".formatted(environment),
              "chart varied 0.1.0 (%s, large) as release varied".formatted(environment));
    }
  }

  @VariedTest
  static class SomeFixture {
    @EnvironmentTest("prod")
    @Large
    void varied(RenderedChart rendered) {
      assertThat(rendered).hasToString("[prod, large] release varied of chart varied 0.1.0");
    }
  }

  @HelmChartTest(chart = "target/charts/varied")
  static class UnnamedFixture {
    @EnvironmentTest
    @Large
    void varied(RenderedChart rendered) {
      assertThat(rendered).hasToString("[large] release varied of chart varied 0.1.0");
    }
  }

  @DevTest
  static class AttributesFixture {
    @EnvironmentTest
    @Variant(
        name = "set",
        set = {"size=2", "size=3"},
        values = "size: 4")
    void set(RenderedChart chart) {
      size(chart, "3");
    }

    @EnvironmentTest
    @Variant(name = "string", set = "size=2", setString = "size=010")
    void setString(RenderedChart chart) {
      size(chart, "010");
    }

    @EnvironmentTest
    @Variant(
        name = "values",
        values = {"size: 2", "size: 4"})
    void values(RenderedChart chart) {
      size(chart, "4");
    }

    @EnvironmentTest
    @Variant(
        name = "files",
        valuesFile = {"target/charts/small.yaml", "target/charts/large.yaml"})
    void valuesFiles(RenderedChart chart) {
      size(chart, "3");
      assertThat(chart.context().layers())
          .isEqualTo("values.yaml < values-dev.yaml < small.yaml < large.yaml");
    }

    @EnvironmentTest
    @Variant(name = "file and text", valuesFile = "target/charts/small.yaml", values = "size: 4")
    void valuesOverValuesFiles(RenderedChart chart) {
      size(chart, "4");
    }

    @EnvironmentTest
    @Variant(name = "old cluster", kubeVersion = "1.27.1")
    void kubeVersion(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "cluster")).isEqualTo("v1.27.1");
    }

    @EnvironmentTest
    @Variant(name = "monitored", apiVersions = "monitoring.coreos.com/v1")
    void apiVersions(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "monitored")).isEqualTo("true");
    }

    @EnvironmentTest
    @Variant(name = "upgrade", upgrade = true)
    void upgrade(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "upgrade")).isEqualTo("true");
    }

    @EnvironmentTest
    @Variant(name = "no schema", skipSchemaValidation = true)
    void skipSchemaValidation(HelmChart chart) {
      assertThat(SmallChart.in(chart.set("size", 13).render(), "size")).isEqualTo("13");
    }

    private static void size(RenderedChart chart, String expected) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo(expected);
    }
  }

  @VariedTest
  static class MessageFixture {
    @EnvironmentTest("prod")
    @Variant(name = "no size", set = "size=null")
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @HelmChartTest(chart = "target/charts/varied")
  static class UnnamedMessageFixture {
    @EnvironmentTest
    @Variant(name = "no size", set = "size=null")
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @VariedTest
  static class FailingRenderFixture {
    @EnvironmentTest("prod")
    @Variant(name = "no size", set = "size=null")
    void aSizeIsRequired(HelmChart chart) {
      assertThatThrownBy(chart::render).hasMessageContaining("size is required");
    }
  }
}
