package io.helmtest.junit;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.patterns.NetworkingPatterns;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What a cluster would refuse fails the tests that look at it and their class, and no others. */
class ClassAdmissionTest {
  private static final String CHART = "target/charts/admission";
  private static final String PROBLEM =
      """
      [prod] release admission of chart admission 0.1.0 renders what a cluster would refuse: 1 problem
        admission/templates/scaler.yaml (rendered line N) spec.maxReplicas: 2 is less than minReplicas 9
          exemption: {template: templates/scaler.yaml, kind: HorizontalPodAutoscaler, path: spec.maxReplicas}
      values: values.yaml < values-prod.yaml
      """;

  @BeforeAll
  static void chart() throws IOException {
    SmallChart.write(CHART, "admission", "dev", "prod")
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
              {{- if .Values.typo }}
              metric: []
              {{- end }}
            {{- with .Values.scaled }}
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: other
            spec:
              maxReplicas: 2
              scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ . }}}
              metrics:
                - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}
            {{- end }}
            """);
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedFixture.class, FieldFixture.class, NestedFixture.class})
  void isToldByWhoLooksAndByTheClass(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);

    assertThat(Run.outcomes(results))
        .containsExactlyInAnyOrder(
            "[dev] successful", "[prod] successful", "[dev] successful", "[prod] failed");
    assertThat(Run.failures(results))
        .hasSize(2)
        .allSatisfy(message -> assertThat(comparable(message)).startsWith(PROBLEM));
  }

  @Test
  void isToldForEachEnvironmentAndVariant() {
    List<String> failures = Run.failures(Run.of(VariantFixture.class));

    assertThat(failures)
        .singleElement()
        .asString()
        .startsWith("3 renders are refused (3 failures)")
        .contains("[dev, typo]", "[prod, small]", "[prod, typo]");
  }

  @Test
  void isAFindingOfAPatternBesideTheOthers() {
    assertThat(
            Run.failures(Run.of(PatternsFixture.class)).stream()
                .map(ClassAdmissionTest::comparable))
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            """
            [prod] Pattern horizontalPodAutoscalers does not hold: 2 problems
            """)
        .contains(PROBLEM.lines().skip(1).limit(1).toList().get(0), "expected Deployment absent");
  }

  @Test
  void leavesOnlyTheTestsFramesInItsStackTrace() {
    assertThat(
            Run.of(AnnotatedFixture.class)
                .testEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getStackTrace())
                .toList())
        .singleElement(InstanceOfAssertFactories.array(StackTraceElement[].class))
        .extracting(StackTraceElement::getMethodName)
        .containsExactly("looksAtIt");
  }

  // Helm 3 and 4 differ in blank lines.
  private static String comparable(String message) {
    return message.replaceAll("rendered line \\d+:\\d+", "rendered line N");
  }

  @Test
  void isAlsoOfWhatATestRendersAsItIsGiven() {
    EngineExecutionResults results = Run.of(GivenChartFixture.class);
    assertThat(Run.outcomes(results)).containsExactly("[dev] successful", "[prod] successful");
    assertThat(comparable(Run.failure(results))).startsWith(PROBLEM);
  }

  @Test
  void isNotOfWhatATestRendersItself() {
    EngineExecutionResults results = Run.of(OwnRenderFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results))
        .containsExactlyInAnyOrder("[dev] successful", "[prod, typo] successful");
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class AnnotatedFixture implements Looks {}

  static class FieldFixture implements Looks {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("dev", "prod");
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class NestedFixture {

    @Nested
    class Inner implements Looks {}
  }

  interface Looks {

    @EnvironmentTest
    default void looksAtAnother(@Manifest("config") ConfigMap config) {
      assertThat(config.getData()).isNotEmpty();
    }

    @EnvironmentTest
    default void looksAtIt(RenderedChart chart) {
      assertThat(chart).horizontalPodAutoscaler("web").hasBounds(1, 2);
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class VariantFixture {

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    @Variant(name = "typo", set = "typo=true")
    void looksAtAnother(RenderedChart chart) {
      assertThat(chart).configMap("config").data().hasKeys("size");
    }
  }

  @HelmChartTest(chart = CHART, environments = "prod", set = "scaled=absent")
  static class PatternsFixture implements NetworkingPatterns {}

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class GivenChartFixture {

    @EnvironmentTest
    void looksAtAnother(HelmChart chart) {
      assertThat(chart.render()).configMap("config").data().hasKeys("size");
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class OwnRenderFixture {

    @EnvironmentTest("dev")
    void rendersWhatIsRefused(HelmChart chart) {
      assertThat(chart.set("typo", true).render().problems()).isNotEmpty();
    }

    @EnvironmentTest("prod")
    @Variant(name = "typo", set = "typo=true")
    void isRefused(HelmChart chart) {
      assertThat(chart.render().problems()).isNotEmpty();
    }
  }
}
