package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.ValueOverride;
import io.helmtest.exemption.Exemption;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What a class puts into its chart for all tests, by the annotation or the field. */
class ClassInputsTest {
  private static final String CHART = "target/charts/inputs";

  @BeforeAll
  static void chart() throws IOException {
    SmallChart.write(CHART, "inputs", "dev", "prod")
        .file(
            "templates/more.yaml",
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: more
            {{- if .Values.broken }}
            unknown: field
            {{- end }}
            data:
              release: {{ .Release.Name }}
              namespace: {{ .Release.Namespace }}
              host: {{ .Values.host | quote }}
              label: {{ .Values.label | quote }}
              password: {{ .Values.password | quote }}
            """)
        .file("variants/dev-inputs.yaml", "label: dev of inputs\n")
        .file("variants/prod-inputs.yaml", "label: prod of inputs\n");
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedFixture.class, FieldFixture.class, InheritedFixture.class})
  void holdInEachTestWithoutAVariant(Class<?> fixture) {
    passes(fixture, "[dev] successful", "[prod] successful", "plain(HelmChart) successful");
  }

  @ParameterizedTest
  @ValueSource(classes = {BadVersionFixture.class, BadVersionFieldFixture.class})
  void areCheckedWhenTheClassStarts(Class<?> fixture) {
    assertThat(Run.failure(Run.of(fixture)))
        .startsWith(fixture.getName() + ": ")
        .contains("\"latest\"");
  }

  @ParameterizedTest
  @ValueSource(classes = {NoTimeFixture.class, NoTimeFieldFixture.class})
  void leaveTimeToRender(Class<?> fixture) {
    assertThat(Run.failure(Run.of(fixture)))
        .isEqualTo(
            "%s: A time-out of PT-1S leaves no time to render: name one above zero"
                .formatted(fixture.getName()));
  }

  @Test
  void areUnderAVariant() {
    passes(VariantFixture.class, "[dev, large] successful", "[prod, large] successful");
  }

  @ParameterizedTest
  @ValueSource(classes = {NeededExemptionFixture.class, NeededExemptionFieldFixture.class})
  void areWhatExemptionsAreFor(Class<?> fixture) {
    passes(fixture, "[values.yaml] successful");
  }

  @Test
  void areWhatExemptionsAreJudgedBy() {
    assertThat(Run.failure(Run.of(StaleExemptionFixture.class)))
        .isEqualTo(
            """
            Chart inputs 0.1.0 has no problem for these exemptions:
              {path: unknown, reason: fixed in 2.0} (@HelmChartTest of %s)
            Delete them, or limit them to the renders that need them: by environment, variant or chart.""",
            StaleExemptionFixture.class.getName());
  }

  @Test
  void hideWhatIsSecretUnderTheirKeys() {
    assertThat(Run.failure(Run.of(SecretFixture.class))).isEqualTo("found …");
  }

  @Test
  void lookForFilesOfVariantsOnlyWhereTheTestRuns() {
    assertThat(Run.failure(Run.of(MissingFileFixture.class)))
        .contains(".everywhere: variant \"large\": There is no values file at")
        .contains("only-dev.yaml")
        .doesNotContain(".inProd");
  }

  private static void passes(Class<?> fixture, String... outcomes) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).containsExactlyInAnyOrder(outcomes);
  }

  private static Map<String, String> data(RenderedChart chart, String name) {
    return Objects.requireNonNull(chart.get(ConfigMap.class, name).getData());
  }

  private static void check(RenderedChart chart) {
    String environment = chart.environment().name();
    assertThat(data(chart, "more"))
        .containsEntry("release", "inputs-" + environment)
        .containsEntry("namespace", "apps-" + environment)
        .containsEntry("host", environment + ".example.org")
        .containsEntry("label", "of the class");
    assertThat(data(chart, "config"))
        .containsEntry("cluster", "v1.30.0")
        .containsEntry("monitored", "true");
  }

  interface Checks {

    @EnvironmentTest
    default void each(RenderedChart chart) {
      check(chart);
    }

    @Test
    default void plain(HelmChart chart) {
      check(chart.environment("dev").render());
      check(chart.environment("dev").environment("prod").render());
    }
  }

  @HelmChartTest(
      chart = CHART,
      release = "{chart}-{environment}",
      namespace = "apps-{environment}",
      environments = {"dev", "prod"},
      values = {"label: of values", "label: of the class"},
      set = "host={environment}.example.org",
      kubeVersion = "1.30.0",
      apiVersions = "monitoring.coreos.com/v1",
      secretKeys = "password",
      timeout = 100)
  static class AnnotatedFixture implements Checks {}

  static class InheritedFixture extends AnnotatedFixture {}

  static class FieldFixture implements Checks {
    @RegisterExtension
    static final HelmCharts CHARTS =
        HelmCharts.chart(CHART)
            .release("{chart}-{environment}")
            .namespace("apps-{environment}")
            .environments("dev", "prod")
            .values("label: of values", "label: of the class")
            .set("host={environment}.example.org")
            .kubeVersion("1.30.0")
            .apiVersions("monitoring.coreos.com/v1")
            .secretKeys("password")
            .timeout(Duration.ofSeconds(100));
  }

  @HelmChartTest(chart = CHART, kubeVersion = "latest")
  static class BadVersionFixture {
    @Test
    void test() {}
  }

  static class BadVersionFieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).kubeVersion("latest");

    @Test
    void test() {}
  }

  @HelmChartTest(chart = CHART, timeout = -1)
  static class NoTimeFixture {
    @Test
    void test() {}
  }

  static class NoTimeFieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).timeout(Duration.ofSeconds(-1));

    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"},
      set = {"size=2", "host=class"})
  static class VariantFixture {

    @EnvironmentTest
    @Variant(
        name = "large",
        set = "size=3",
        setString = "password={chart}-{environment}",
        valuesFile = CHART + "/variants/{environment}-{chart}.yaml")
    void large(RenderedChart chart) {
      String environment = chart.environment().name();
      assertThat(data(chart, "config")).containsEntry("size", "3");
      assertThat(data(chart, "more"))
          .containsEntry("host", "class")
          .containsEntry("password", "inputs-" + environment)
          .containsEntry("label", environment + " of inputs");
      assertThat(chart.context().request().overrides())
          .extracting(ValueOverride::path)
          .containsExactly("size", "host", "size", "password");
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class MissingFileFixture {

    @EnvironmentTest
    @Variant(name = "large", valuesFile = "only-{environment}.yaml")
    void everywhere() {}

    @EnvironmentTest("prod")
    @Variant(name = "large", valuesFile = CHART + "/variants/{environment}-inputs.yaml")
    void inProd() {}
  }

  @HelmChartTest(
      chart = CHART,
      set = "broken=true",
      exempt = @Exempt(path = "unknown", reason = "fixed in 2.0"))
  static class NeededExemptionFixture {

    @EnvironmentTest
    void test(RenderedChart chart) {
      assertThat(chart.documents()).isNotEmpty();
    }
  }

  static class NeededExemptionFieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS =
        HelmCharts.chart(CHART)
            .exempt(Exemption.because("fixed in 2.0").path("unknown"))
            .set("broken=true");

    @EnvironmentTest
    void test(RenderedChart chart) {
      assertThat(chart.documents()).isNotEmpty();
    }
  }

  @HelmChartTest(
      chart = CHART,
      set = "broken=false",
      exempt = @Exempt(path = "unknown", reason = "fixed in 2.0"))
  static class StaleExemptionFixture {

    @EnvironmentTest
    void test(RenderedChart chart) {
      assertThat(data(chart, "config")).isNotEmpty();
    }
  }

  @HelmChartTest(chart = CHART, set = "password=correct-horse", secretKeys = "password")
  static class SecretFixture {

    @EnvironmentTest
    void test(RenderedChart chart) {
      throw new AssertionError("found " + data(chart, "more").get("password"));
    }
  }
}
