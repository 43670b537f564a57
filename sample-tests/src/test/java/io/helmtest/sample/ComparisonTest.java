package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.comparison.Change;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

/** What other values change, and which of them the schema refuses. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ComparisonTest {

  @EnvironmentTest
  void anotherLogLevelRestartsWhatReadsIt(HelmChart chart) {
    RenderedChart changed = chart.set("logLevel", "TRACE").render();
    assertThat(changed)
        .comparedTo(chart.render())
        .restartsPods("shop-api")
        .doesNotRestartPods("shop-cache");
  }

  @EnvironmentTest
  void anotherTagChangesOnlyTheShopsOwnImages(HelmChart chart) {
    RenderedChart changed = chart.set("image.tag", "2.0.0").render();
    assertThat(changed)
        .comparedTo(chart.render())
        .changesOnly(
            "Deployment shop-web: spec.template.spec.containers[web].image",
            "Deployment shop-api: spec.template.spec.containers[api].image",
            "Deployment shop-worker: spec.template.spec.containers[worker].image",
            "CronJob shop-report: spec.jobTemplate.spec.template.spec.containers[report].image",
            "Job shop-migration: spec.template.spec.containers[migration].image");
  }

  @EnvironmentTest
  void withoutIngressOnlyTheWayInChanges(HelmChart chart) {
    RenderedChart closed = chart.set("ingress.enabled", false).render();
    assertThat(closed)
        .comparedTo(chart.render())
        .changesOnly("Ingress shop-web", "NetworkPolicy shop-web: spec.ingress[0].from");
  }

  @Test
  void moreReplicasDoNotRestartPods(HelmChart chart) {
    HelmChart prod = chart.environment("prod");
    assertThat(prod.set("api.replicas", 5).render())
        .comparedTo(prod.render())
        .changesOnly("Deployment shop-api: spec.replicas")
        .doesNotRestartPods("shop-api");
  }

  @Test
  void theHostOfAnIngressThatIsOffChangesNothing(HelmChart chart) {
    HelmChart closed = chart.environment("prod").set("ingress.enabled", false);
    assertThat(closed.set("ingress.host", "other.example.com").render())
        .comparedTo(closed.render())
        .changesNothing();
  }

  @Test
  void testAndProdHaveWorkloadsOfTheSameNames(HelmChart chart) {
    RenderedChart prod = chart.environment("prod").render();
    assertThat(assertThat(prod).comparedTo(chart.environment("test").render()).changes())
        .filteredOn(change -> change.path().isEmpty())
        .extracting(Change::place)
        .containsExactly("PodDisruptionBudget shop-web");
  }

  @Test
  void anUnknownValueViolatesTheSchema(HelmChart chart) {
    assertThat(chart.environment("prod").set("image.tga", "2.0.0"))
        .failsToRender()
        .becauseOfSchema("/image");
  }

  @Test
  void withoutAHostOnlyAnIngressThatIsOffRenders(HelmChart chart) {
    HelmChart hostless = chart.environment("prod").set("ingress.host", null);
    assertThat(hostless).failsToRender().inTemplate("templates/web/ingress.yaml").atLine(2);
    assertThat(hostless.set("ingress.enabled", false)).renders().ingresses().areNotRendered();
  }
}
