package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.exemption.Exemption;
import io.helmtest.junit.ChartFolder;
import io.helmtest.junit.Exempt;
import io.helmtest.junit.HelmChartTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a pattern's test finds may stay where an exemption of that pattern says so. */
class ExemptedPatternTest {
  private static final String BROKEN = "target/charts/patterns/exempted";

  private final ChartPatterns patterns = new ChartPatterns() {};

  @BeforeAll
  static void breakAFieldOfEachPattern() throws IOException {
    BrokenChart.writeTo(BROKEN);
  }

  @Test
  void onTheAnnotationExemptsWhatItNames() {
    Map<String, String> outcomes = Outcomes.of(ExemptFixture.class);
    assertThat(outcomes)
        .containsEntry("resources", "SUCCESSFUL")
        .containsEntry("probes", "SUCCESSFUL");
    assertThat(outcomes.get("ports"))
        .isEqualTo(
            """
            [prod] Pattern ports does not hold: 1 problem
              Deployment shop-api to have spec.template.spec.containers[api].ports[0].name: expected a name of its own in the pod but was http, as is spec.template.spec.initContainers[log-forwarder].ports[0] at shop/templates/api/deployment.yaml (rendered line N)
                exemption: {pattern: ports, template: templates/api/deployment.yaml, kind: Deployment, path: 'spec.template.spec.containers[api].ports[0].name'}
            values: values.yaml < values-prod.yaml
            engine: helm""");
  }

  @Test
  void onTheChartExemptsToo() {
    RenderedChart chart =
        prod().exempt(Exemption.because("known").pattern("images").kind("Deployment")).render();
    patterns.images(chart);
    assertThat(catchThrowable(() -> patterns.resources(chart))).isInstanceOf(AssertionError.class);
  }

  @Test
  void ofTheMessageExemptsThatProblemOnly() {
    RenderedChart chart =
        prod()
            .exempt(
                Exemption.because("known")
                    .pattern("selectors")
                    .template("templates/worker/deployment.yaml")
                    .kind("Deployment")
                    .path("spec.selector.matchLabels[helm.sh/chart]"))
            .render();
    assertThat(catchThrowable(() -> patterns.selectors(chart)))
        .hasMessageContaining("Pattern selectors does not hold: 1 problem")
        .hasMessageContaining("matchLabels[app.kubernetes.io/version]");
  }

  @Test
  void ofNothingIsStaleInItsOwnPatternOnly() {
    RenderedChart chart =
        HelmChart.at("../sample-chart")
            .release("shop")
            .environment("prod")
            .exempt(Exemption.because("known").pattern("images").kind("Job"))
            .render();
    patterns.resources(chart);
    assertThat(catchThrowable(() -> patterns.images(chart)))
        .hasMessage(
            """
            [prod] Chart shop 0.1.0 has no problem for these exemptions:
              {pattern: images, kind: Job, reason: known} (HelmChart.exempt)
            Delete them, or limit them to the renders that need them: by environment, variant or chart.""");
  }

  @Test
  void ofNothingIsStaleWhereThePatternHasNoSubject() {
    RenderedChart chart =
        HelmChart.at("src/test/charts/empty")
            .exempt(Exemption.because("known").pattern("images"))
            .render();
    assertThat(catchThrowable(() -> patterns.images(chart)))
        .hasMessageContaining("{pattern: images, reason: known} (HelmChart.exempt)");
  }

  @Test
  void thatHasEndedIsSaidWhereTheProblemIs() {
    RenderedChart chart =
        prod()
            .exempt(
                Exemption.because("known").pattern("images").kind("Deployment").until("2020-02-29"))
            .render();
    assertThat(catchThrowable(() -> patterns.images(chart)))
        .hasMessageContaining("\n    its exemption ended on 2020-02-29 (HelmChart.exempt)\n")
        .hasMessageNotContaining("exemption: {");
  }

  @Test
  void withoutAPatternExemptsNoFinding() {
    RenderedChart chart =
        prod().exempt(Exemption.because("known").path("*.**")).kubeVersion("1.33.1").render();
    assertThat(catchThrowable(() -> patterns.images(chart)))
        .hasMessageContaining("Pattern images does not hold: 1 problem");
  }

  private static HelmChart prod() {
    return HelmChart.at(ChartFolder.module(BROKEN)).release("shop").environment("prod");
  }

  @HelmChartTest(
      chart = BROKEN,
      release = "shop",
      environments = "prod",
      exempt = {
        @Exempt(pattern = "resources", reason = "sized in March"),
        @Exempt(pattern = "probes", kind = "StatefulSet", environment = "prod", reason = "known"),
        @Exempt(pattern = "ports", path = "**.initContainers[*].**", reason = "known")
      })
  static class ExemptFixture implements ChartPatterns {}
}
