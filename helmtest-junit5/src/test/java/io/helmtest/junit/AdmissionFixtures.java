package io.helmtest.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** The charts and classes of the tests of {@link AdmissionEngine}. */
final class AdmissionFixtures {
  private static final String CHART = "target/charts/admitted";
  private static final String EMPTY = "target/charts/admitted-empty";

  static {
    try {
      writeCharts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AdmissionFixtures() {}

  /** Has the charts of the fixtures written, once for all tests. */
  static void write() {}

  private static void writeCharts() throws IOException {
    SmallChart.write(EMPTY, "empty", "prod").file("templates/config.yaml", "");
    SmallChart.write(CHART, "engine", "dev", "prod")
        .file(
            "templates/scaler.yaml",
            """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: web
            spec:
              minReplicas: {{ eq .Values.environment "prod" | ternary 9 1 }}
              maxReplicas: 2
              scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
            {{- if .Values.broken }}
            {{ fail "broken on purpose\\nin two lines" }}
            {{- end }}
            """);
  }

  static Launch alone(Class<?> fixture) {
    return Launch.of(onlyAdmitted(fixture));
  }

  static LauncherDiscoveryRequestBuilder onlyAdmitted(Class<?> fixture) {
    return Launch.request(selectMethod(fixture.getName(), "admitted"))
        .filters(EngineFilter.includeEngines("helmtest"));
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class PlainFixture {

    @EnvironmentTest
    @Tag("some")
    void looksAtAnother(@Manifest("config") ConfigMap config) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  abstract static class BaseFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  static class FieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("dev", "prod");

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class VariantsFixture {

    @EnvironmentTest("prod")
    void looksAtThePlainOne(RenderedChart chart) {}

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    @Variant(name = "large", set = "size=5")
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest("dev")
    @Variant(name = "other", set = "broken=true")
    @Disabled("not yet")
    void isDisabled(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class SourceFixture extends Sources {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest("prod")
    @VariantSource("variants")
    void looksAtAnotherVariant(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class ComputedFixture extends Sources {

    @EnvironmentTest
    @VariantSource("variants")
    void looksAtAnother(RenderedChart chart) {}
  }

  static class Sources {
    static Stream<HelmVariant> variants() {
      return Stream.of(HelmVariant.named("computed").with(chart -> chart.set("size", 2)));
    }
  }

  @Tag("charts")
  @HelmChartTest(chart = CHART, environments = "dev")
  static class TaggedFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @Disabled("not yet")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class DisabledFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class DisabledMethodFixture {

    @EnvironmentTest
    @Disabled("not yet")
    void looksAtAnother(RenderedChart chart) {}
  }

  @EnabledIfSystemProperty(named = "no.such.property", matches = ".*")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class ConditionFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class ChartFixture {

    @EnvironmentTest
    void rendersItself(HelmChart chart) {}
  }

  static class OuterFixture {

    @Nested
    @HelmChartTest(
        chart = CHART,
        environments = {"dev", "prod"})
    class Inner {

      @EnvironmentTest
      void looksAtAnother(RenderedChart chart) {}
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"},
      set = "broken=true")
  static class BrokenFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod", set = "size=13")
  static class SchemaFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @Variant(name = "broken", set = "broken=true")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class BrokenVariantFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest
    void looksAtAThird(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prd"})
  static class WrongEnvironmentFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    void takesTheChart(HelmChart chart) {}
  }

  @HelmChartTest(chart = EMPTY, environments = "prod")
  static class EmptyFixture {

    @EnvironmentTest
    void looksAtNothing(RenderedChart chart) {}
  }

  @HelmChartTest(chart = "target/charts/none", environments = "dev")
  static class NoChartFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }
}
