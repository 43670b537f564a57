package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Charts from the source of a parameterized test. */
class ParameterizedChartTest {

  @BeforeAll
  static void charts() throws IOException {
    ChartFolder.delete(ChartFolder.module("target/charts/arguments"));
    SmallChart.write("target/charts/arguments/cache", "cache", "dev");
    SmallChart.write("target/charts/arguments/web", "web", "dev");
  }

  @Test
  void areArgumentsUnderTheirNames() {
    EngineExecutionResults results = Run.of(OtherwisePlainFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactly(
            "chart cache 0.1.0 (values.yaml) as release cache successful",
            "chart web 0.1.0 (values.yaml) as release web successful");
  }

  @Test
  void areTheFirstParameterInAClassWithAChart() {
    EngineExecutionResults results = Run.of(FirstFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    results.testEvents().assertStatistics(s -> s.started(11).succeeded(11));
  }

  @Test
  void areRefusedBehindAnotherParameterInAClassWithAChart() {
    assertThat(Run.failure(Run.of(SecondFixture.class)))
        .isEqualTo(
            "%s.competing gets a parameter from the source of its @ParameterizedTest that @HelmChartTest fills too: let the one from the source be the first parameter, or the test stand in a class without @HelmChartTest."
                .formatted(SecondFixture.class.getName()));
  }

  static Stream<HelmChart> matching() {
    return Charts.matching("target/charts/arguments/*");
  }

  static Stream<Arguments> sized() {
    return matching().map(chart -> Arguments.of(chart, 2));
  }

  static Stream<Arguments> sizedBefore() {
    return matching().limit(1).map(chart -> Arguments.of(2, chart));
  }

  static Stream<RenderedChart> rendered() {
    return matching().map(HelmChart::render);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.helmtest.junit.ParameterizedChartTest#matching")
  @interface EachChart {}

  static class OtherwisePlainFixture {
    @EachChart
    void each(HelmChart chart) {
      assertThat(SmallChart.in(chart.render(), "chart")).isEqualTo(chart.metadata().name());
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class FirstFixture {
    @EachChart
    void composed(HelmChart chart) {
      assertThat(chart.metadata().name()).isIn("cache", "web");
    }

    @ParameterizedTest
    @MethodSource("io.helmtest.junit.ParameterizedChartTest#sized")
    void andAnother(HelmChart chart, int size) {
      assertThat(SmallChart.in(chart.set("size", size).render(), "size")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("io.helmtest.junit.ParameterizedChartTest#matching")
    void andTheClasss(HelmChart chart, HelmChart own, Environment environment) {
      assertThat(chart.metadata().name()).isIn("cache", "web");
      assertThat(own.metadata().name()).isEqualTo("shop");
      assertThat(environment.name()).isEqualTo("prod");
    }

    @ParameterizedTest
    @MethodSource("io.helmtest.junit.ParameterizedChartTest#rendered")
    void rendered(RenderedChart chart) {
      assertThat(chart.metadata().name()).isIn("cache", "web");
    }

    @ParameterizedTest
    @ValueSource(strings = "target/charts/arguments/web")
    void converted(HelmChart chart) {
      assertThat(chart.metadata().name()).isEqualTo("web");
    }

    @ParameterizedTest
    @ValueSource(ints = 3)
    void behindAnArgument(int number, HelmChart own, RenderedChart rendered) {
      assertThat(number).isEqualTo(3);
      assertThat(own.metadata().name()).isEqualTo("shop");
      assertThat(rendered.environment().name()).isEqualTo("prod");
    }

    @Test
    void plain(HelmChart own) {
      assertThat(own.metadata().name()).isEqualTo("shop");
    }
  }

  @HelmChartTest(chart = "../sample-chart")
  static class SecondFixture {
    @ParameterizedTest
    @MethodSource("io.helmtest.junit.ParameterizedChartTest#sizedBefore")
    void competing(int size, HelmChart chart) {
      throw new AssertionError(chart + " " + size);
    }
  }
}
