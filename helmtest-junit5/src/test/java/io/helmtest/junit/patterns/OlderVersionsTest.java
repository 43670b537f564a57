package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.exemption.Exemption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Objects of an API version of before are read alike, or reported so that they can be exempted. */
class OlderVersionsTest {
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: shop}
      spec:
        selector: {matchLabels: {app: shop}}
        template: {metadata: {labels: {app: shop}}, spec: {containers: [{name: app, image: "app:1"}]}}
      ---
      """;
  private static final String BUDGET =
      "{apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: {name: shop}, spec: {minAvailable: 1, selector: {matchLabels: {app: %s}}}}";
  private static final String INGRESS =
      "{apiVersion: networking.k8s.io/v1beta1, kind: Ingress, metadata: {name: shop}, spec: {rules: [{host: a.example.com}]}}";
  private static final String CRON_JOB =
      "{apiVersion: batch/v1beta1, kind: CronJob, metadata: {name: shop}, spec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: app, image: 'app'}]}}}}}}";
  private static final String ACCOUNT =
      "{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}\n---\n";
  private static final String BINDING =
      "{apiVersion: rbac.authorization.k8s.io/v1beta1, kind: RoleBinding, metadata: {name: shop}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop}, subjects: [{kind: ServiceAccount, name: default}]}";

  private final ChartPatterns patterns = new ChartPatterns() {};

  @TempDir private Path folder = Path.of("");

  @Test
  void aBudgetIsReadAlike() throws IOException {
    patterns.selectors(render(DEPLOYMENT + BUDGET.formatted("shop"), "apiVersion"));
    assertThatThrownBy(
            () -> patterns.selectors(render(DEPLOYMENT + BUDGET.formatted("other"), "apiVersion")))
        .hasMessageContaining("Pattern selectors does not hold: 1 problem")
        .hasMessageContaining("Deployment shop does not match app: other (its app is shop)");
  }

  @Test
  void aBindingIsReadAlike() throws IOException {
    patterns.serviceAccounts(render(DEPLOYMENT + ACCOUNT + BINDING, "apiVersion"));
  }

  @Test
  void anIngressIsReported() throws IOException {
    assertThatThrownBy(() -> patterns.ingresses(render(INGRESS, "apiVersion")))
        .hasMessageContaining(
            """
            Pattern ingresses does not hold: 1 problem
              Ingress shop to have apiVersion: expected networking.k8s.io/v1 but was networking.k8s.io/v1beta1""");
  }

  @Test
  void andMayBeExempted() throws IOException {
    RenderedChart chart = render(INGRESS, "apiVersion", "ingresses");
    assertThatThrownBy(() -> patterns.ingresses(chart)).isInstanceOf(TestAbortedException.class);
  }

  @Test
  void soMayAWorkloadBesideOthers() throws IOException {
    assertThatThrownBy(() -> patterns.images(render(DEPLOYMENT + CRON_JOB, "apiVersion")))
        .hasMessageContaining("CronJob shop to have apiVersion: expected batch/v1 but was");
    patterns.images(render(DEPLOYMENT + CRON_JOB, "apiVersion", "images"));
  }

  private RenderedChart render(String manifest, String path, String... patternNames)
      throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("Chart.yaml"), "apiVersion: v2\nname: shop\nversion: 0.1.0\n");
    Files.writeString(folder.resolve("templates/shop.yaml"), manifest);
    HelmChart chart =
        HelmChart.at(folder).exempt(Exemption.because("the cluster is old").path(path));
    for (String pattern : patternNames) {
      chart = chart.exempt(Exemption.because("the cluster is old").pattern(pattern));
    }
    return chart.render();
  }
}
