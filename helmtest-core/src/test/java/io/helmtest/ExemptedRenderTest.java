package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.exemption.Exemption;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptedRenderTest {
  private static final String YAML =
      """
      ---
      # Source: tiny/templates/web.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        labels: {replica: 3}
      spec:
        replicas: "2"
        minReadySecond: 5
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: web}]}
      """;
  private static final Exemption ALL = Exemption.because("known").kind("Deployment");

  @Test
  void whatIsExemptedIsReadAsFarAsItsClassCan(@TempDir Path folder) {
    RenderedChart chart = chart(folder).exempt(ALL).render();
    Deployment web = chart.get(Deployment.class, "web");

    assertThat(chart.problems()).isEmpty();
    assertThat(web.getSpec().getReplicas()).isEqualTo(2);
    assertThat(web.getMetadata().getLabels()).containsEntry("replica", "3");
    assertThat(chart.document(Deployment.class, "web").value("spec.minReadySecond")).contains(5);
  }

  @Test
  void whatIsLeftFailsStill(@TempDir Path folder) {
    RenderedChart chart = chart(folder).exempt(ALL.path("spec.*")).render();

    assertThat(chart.problems())
        .extracting(Problem::path)
        .containsExactly("metadata.labels.replica");
    assertThatThrownBy(() -> chart.get(Deployment.class, "web"))
        .isInstanceOf(ManifestDecodingException.class);
  }

  @Test
  void anExemptionThatIsNotNeededFails(@TempDir Path folder) {
    HelmChart chart = chart(folder).exempt(ALL).exempt(Exemption.because("old").kind("Service"));

    assertThatThrownBy(() -> chart.render().documents())
        .hasMessage(
            """
            Chart tiny 0.1.0 has no problem for these exemptions:
              {kind: Service, reason: old} (HelmChart.exempt)
            Delete them, or limit them to the renders that need them: by environment, variant or chart.""");
  }

  @Test
  void anExemptionThatHasEndedIsSaidWhereTheProblemIs(@TempDir Path folder) {
    Exemption ended = ALL.path("spec.replicas").until("2020-02-29").writtenIn("file:3");
    HelmChart chart = chart(folder).exempt(ended).exempt(ALL.path("metadata.**"));

    assertThatThrownBy(() -> chart.render().documents())
        .hasMessageContaining("2 problems\n")
        .hasMessageContaining("\n    its exemption ended on 2020-02-29 (file:3)\n")
        .hasMessageContaining("path: spec.minReadySecond}");
  }

  @Test
  void whoeverExemptsLessIsToldInFull(@TempDir Path folder) {
    HelmChart chart = chart(folder);

    assertThatThrownBy(() -> chart.render().documents()).hasMessageContaining("3 problems\n");
    assertThatThrownBy(() -> chart.exempt(ALL.path("spec.*")).render().documents())
        .hasMessageContaining("1 problem\n");
    assertThatThrownBy(() -> chart.render().documents()).hasMessageContaining("3 problems\n");
  }

  private static HelmChart chart(Path folder) {
    return HelmChart.at(TestCharts.tiny(folder))
        .renderer(FixedRenderer.printing(YAML, folder + ""));
  }
}
