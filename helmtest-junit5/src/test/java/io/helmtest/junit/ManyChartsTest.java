package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** A class of several charts. */
class ManyChartsTest {

  @BeforeAll
  static void charts() throws IOException {
    ChartFolder.delete(ChartFolder.module("target/charts/many"));
    SmallChart.write("target/charts/many/cache", "cache", "dev", "prod");
    SmallChart.write("target/charts/many/shop", "shop", "dev", "prod", "test");
    SmallChart.write("target/charts/many/web", "web", "dev")
        .file("environments/eu/values.yaml", "environment: eu\n");
    SmallChart.write("target/charts/same/new", "shop");
    SmallChart.write("target/charts/same/old", "shop");
  }

  @Test
  void runsOncePerChartAndEnvironment() {
    assertThat(outcomes(ChartsFixture.class))
        .containsExactly(
            "[cache, dev] successful",
            "[cache, prod] successful",
            "[shop, dev] successful",
            "[shop, prod] successful");
  }

  @Test
  void runsOncePerChartWhereThereAreNoEnvironments() {
    assertThat(outcomes(UnnamedFixture.class))
        .containsExactly("[cache] successful", "[shop] successful", "[web] successful");
  }

  @Test
  void runsOncePerChartEnvironmentAndVariant() {
    assertThat(outcomes(VariantsFixture.class))
        .containsExactly(
            "[cache, prod, large] successful",
            "[cache, prod, small] successful",
            "[shop, prod, large] successful",
            "[shop, prod, small] successful");
  }

  @Test
  void callsChartsOfTheSameNameByTheirFolders() {
    assertThat(outcomes(SameNameFixture.class))
        .containsExactly("[new] successful", "[old] successful");
  }

  @Test
  void aTestNamesSomeOfTheCharts() {
    assertThat(outcomes(NarrowedFixture.class))
        .containsExactly("[shop, dev] successful", "[shop, prod] successful");
  }

  @Test
  void aTestNamesChartsThatThereAre() {
    refused(
        UnknownChartFixture.class,
        """
        %1$s.far: @EnvironmentTest names chart "gateway", which the class does not have. Its class has: cache, shop.
        %1$s.near: @EnvironmentTest names chart "shpo", did you mean "shop"? Its class has: cache, shop.""");
    refused(
        NamedOneFixture.class,
        "%s.test: @EnvironmentTest names chart \"web\", but its class has one chart: leave charts out.");
  }

  @Test
  void oneMatchIsOneChart() {
    assertThat(outcomes(OneFixture.class))
        .containsExactlyInAnyOrder(
            "[web] successful", "plain(HelmChart, RenderedChart) successful");
  }

  @Test
  void skipsByEnvironment() {
    assertThat(Run.outcomes(Run.with(Settings.ENVIRONMENTS, "dev").execute(ChartsFixture.class)))
        .containsExactly(
            "[cache, dev] successful",
            "[cache, prod] skipped: environment prod is not selected: the setting helmtest.environments selects dev",
            "[shop, dev] successful",
            "[shop, prod] skipped: environment prod is not selected: the setting helmtest.environments selects dev");
  }

  @Test
  void valuesOfEnvironmentsAreFoundByPattern() {
    assertThat(outcomes(ValuesFilesFixture.class)).containsExactly("[eu] successful");
  }

  @Test
  void everyChartHasTheEnvironments() {
    told(
        LackingFixture.class,
        """
        %s: Values of environments are missing:
          cache: There are no values for environment "test"
            values-test.yaml, tried:
              %s
              %s
              %s
          The chart has values for:
            dev
            prod
          web: There are no values for environment "test"
            values-test.yaml, tried:
              %s
              %s
              %s
          The chart has values for:
            dev""",
        ChartFolder.module("target/charts/many/cache/values-test.yaml"),
        ChartFolder.module("target/charts/many/values-test.yaml"),
        ChartFolder.module("values-test.yaml"),
        ChartFolder.module("target/charts/many/web/values-test.yaml"),
        ChartFolder.module("target/charts/many/values-test.yaml"),
        ChartFolder.module("values-test.yaml"));
  }

  @Test
  void aPatternMatchesAChart() {
    refused(
        NoMatchFixture.class,
        "%s: \"target/charts/none/*\" matches no chart: tried %s. A relative path starts at the module's folder (system property basedir, else the working directory).",
        ChartFolder.module("target/charts/none/*"));
  }

  @Test
  void aClassNamesOneChartOrSeveral() {
    refused(
        BothFixture.class,
        "%s: @HelmChartTest names both chart and charts: keep chart for one, or charts for several.");
    refused(
        NeitherFixture.class,
        "%s: @HelmChartTest names no chart: add chart \"../shop\" for one (\".\" is the module's folder), or charts \"../charts/*\" for several.");
  }

  @Test
  void valuesFilesDependOnTheEnvironment() {
    refused(
        FixedValuesFixture.class,
        "%s: No values file of [values-prod.yaml] depends on the environment: name it by {environment}, such as \"environments/{environment}/values.yaml\"");
  }

  @Test
  void refusesToChooseAChart() {
    String fixture = PlainFixture.class.getName();
    assertThat(Run.failures(Run.of(PlainFixture.class)))
        .containsExactlyInAnyOrder(
            fixture
                + ".chart takes HelmChart but does not run in an @EnvironmentTest, and the class has several charts: cache, shop. Use @EnvironmentTest, or open one with HelmChart.at.",
            fixture
                + ".rendered takes RenderedChart but does not run in an @EnvironmentTest, and the class has several charts: cache, shop. Use @EnvironmentTest, or open one with HelmChart.at.");
  }

  private static List<String> outcomes(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    return Run.outcomes(results);
  }

  private static void refused(Class<?> fixture, String message, Object... paths) {
    EngineExecutionResults results = told(fixture, message, paths);
    results.testEvents().assertStatistics(s -> s.started(0));
  }

  private static EngineExecutionResults told(Class<?> fixture, String message, Object... paths) {
    EngineExecutionResults results = Run.of(fixture);
    Object[] names = new Object[paths.length + 1];
    names[0] = fixture.getName();
    System.arraycopy(paths, 0, names, 1, paths.length);
    assertThat(Run.failures(results)).contains(message.formatted(names));
    return results;
  }

  @HelmChartTest(
      charts = {"target/charts/many/[cs]*", "target/charts/many/s*"},
      release = "shared",
      environments = {"dev", "prod"})
  static class ChartsFixture {
    private String before = "";

    @BeforeEach
    void before(HelmChart chart) {
      before = chart.metadata().name();
    }

    @EnvironmentTest
    void each(RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(SmallChart.in(rendered, "chart")).isEqualTo(before);
      assertThat(SmallChart.in(rendered, "environment")).isEqualTo(environment.name());
      assertThat(rendered.release()).isEqualTo("shared");
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
    }
  }

  @HelmChartTest(
      charts = {"target/charts/many/cache", "target/charts/many/shop"},
      environments = {"dev", "prod"})
  static class NarrowedFixture {
    @EnvironmentTest(charts = "shop")
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "chart")).isEqualTo("shop");
    }
  }

  @HelmChartTest(charts = {"target/charts/many/cache", "target/charts/many/shop"})
  static class UnknownChartFixture {
    @EnvironmentTest(charts = {"shop", "shpo"})
    @Variant(name = "large", set = "size=3")
    void near() {}

    @EnvironmentTest(charts = "gateway")
    void far() {}
  }

  @HelmChartTest(chart = "target/charts/many/web")
  static class NamedOneFixture {
    @EnvironmentTest(charts = "web")
    void test() {}
  }

  @HelmChartTest(charts = "target/charts/many/*")
  static class UnnamedFixture {
    @EnvironmentTest
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "environment")).isEqualTo("local");
      assertThat(chart.release()).isEqualTo(chart.metadata().name());
    }
  }

  @HelmChartTest(
      charts = {"target/charts/many/cache", "target/charts/many/shop"},
      environments = {"dev", "prod"})
  static class VariantsFixture {
    @EnvironmentTest("prod")
    @Variant(name = "large", set = "size=3")
    @Variant(name = "small", set = "size=2")
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "environment")).isEqualTo("prod");
      assertThat(SmallChart.in(chart, "size")).isIn("2", "3");
    }
  }

  @HelmChartTest(charts = "target/charts/same/*")
  static class SameNameFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest(charts = "target/charts/many/w*")
  static class OneFixture {
    @EnvironmentTest
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "chart")).isEqualTo("web");
    }

    @Test
    void plain(HelmChart chart, RenderedChart rendered) {
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
    }
  }

  @HelmChartTest(
      chart = "target/charts/many/web",
      environments = "eu",
      valuesFiles = "environments/{environment}/values.yaml")
  static class ValuesFilesFixture {
    @EnvironmentTest
    void each(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "environment")).isEqualTo("eu");
    }
  }

  @HelmChartTest(
      charts = "target/charts/many/*",
      environments = {"dev", "test"})
  static class LackingFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest(charts = "target/charts/none/*")
  static class NoMatchFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest(chart = "../sample-chart", charts = "target/charts/many/*")
  static class BothFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest
  static class NeitherFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod", valuesFiles = "values-prod.yaml")
  static class FixedValuesFixture {
    @EnvironmentTest
    void each() {}
  }

  @HelmChartTest(
      charts = {"target/charts/many/cache", "target/charts/many/shop"},
      environments = "dev")
  static class PlainFixture {
    @Test
    void chart(HelmChart chart) {
      throw new AssertionError(chart);
    }

    @Test
    void rendered(RenderedChart chart) {
      throw new AssertionError(chart);
    }

    @Test
    void environment(Environment environment) {
      assertThat(environment.name()).isEqualTo("dev");
    }
  }
}
