package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Subjects.all;
import static io.helmtest.junit.patterns.Subjects.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A pattern of one's own is a test as the ready-made ones are. */
class PatternTest {

  @Test
  void aSeventeenthIsAnInterface() {
    Map<String, String> outcomes = Outcomes.of(SpreadFixture.class);
    assertThat(outcomes).hasSize(17);
    assertThat(outcomes.get("spread"))
        .isEqualTo(
            """
            [prod] Pattern spread does not hold: 3 problems
              StatefulSet shop-cache to have spec.template.spec with: expected topologySpreadConstraints or podAntiAffinity for its own pods but was neither at shop/templates/cache/statefulset.yaml (rendered line N)
                exemption: {pattern: spread, template: templates/cache/statefulset.yaml, kind: StatefulSet, path: spec.template.spec}
              CronJob shop-report to have spec.jobTemplate.spec.template.spec with: expected topologySpreadConstraints or podAntiAffinity for its own pods but was neither at shop/templates/report/cronjob.yaml (rendered line N)
                exemption: {pattern: spread, template: templates/report/cronjob.yaml, kind: CronJob, path: spec.jobTemplate.spec.template.spec}
              Job shop-migration to have spec.template.spec with: expected topologySpreadConstraints or podAntiAffinity for its own pods but was neither at shop/templates/migration/job.yaml (rendered line N)
                exemption: {pattern: spread, template: templates/migration/job.yaml, kind: Job, path: spec.template.spec}
            values: values.yaml < values-prod.yaml
            engine: helm""");
  }

  @Test
  void tellsFailuresThatAreOfNoObjectToo() {
    Pattern size = Pattern.named("size").expecting(release -> release.workloads().hasSize(7));
    assertThatThrownBy(() -> size.check(prod(), all(RenderedChartAssert::services, any -> {})))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [prod] Pattern size does not hold: 1 problem
              [prod] Expecting
                7 × workload
              but there are 6
                Deployment shop-api
                Deployment shop-web
                Deployment shop-worker
                StatefulSet shop-cache
                CronJob shop-report
                Job shop-migration
              values: values.yaml < values-prod.yaml
              engine: %1$s
            values: values.yaml < values-prod.yaml
            engine: %1$s"""
                .formatted(prod().context().engine()));
  }

  @Test
  void namesTheVariantThatHasNoSubject() {
    RenderedChart closed =
        HelmChart.at("../sample-chart")
            .release("shop")
            .environment("prod")
            .variant("no ingress")
            .set("ingress.enabled", false)
            .render();
    assertThatThrownBy(() -> new ChartPatterns() {}.ingresses(closed))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("prod (no ingress) renders no Ingress, HTTPRoute or Gateway");
  }

  private static RenderedChart prod() {
    return HelmChart.at("../sample-chart").release("shop").environment("prod").render();
  }

  /** A 17th pattern. */
  interface SpreadPattern {
    @EnvironmentTest
    default void spread(RenderedChart chart) {
      Pattern.named("spread")
          .check(
              chart,
              each(RenderedChartAssert::workloads, workload -> workload.scheduling().isSpread()));
    }
  }

  @HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
  static class SpreadFixture implements ChartPatterns, SpreadPattern {}
}
