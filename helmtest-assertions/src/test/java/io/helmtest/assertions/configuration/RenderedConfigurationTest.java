package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.SmallChart;
import io.helmtest.exemption.Exemption;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References and documents of a chart that Helm has rendered. */
class RenderedConfigurationTest {
  private static final String TEMPLATE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: {{ .Release.Name }}-config
        namespace: {{ .Values.namespace }}
      data:
        LOG_LEVEL: {{ .Values.level }}
        application.yaml: |
          {{- toYaml .Values.application | nindent 4 }}
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: {{ .Release.Name }}-web
      spec:
        selector:
          matchLabels: {app: web}
        template:
          metadata:
            labels: {app: web}
          spec:
            containers:
              - name: web
                image: web
                envFrom:
                  - configMapRef:
                      name: {{ .Release.Name }}-config
      """;
  private static final String VALUES =
      "namespace: default\nlevel: INFO\napplication: {server: {port: 8080}}\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void anAbsentNamespaceIsTheReleases() throws IOException {
    environment(VALUES).referencesResolve();
    assertRenderedFailure(
        () -> environment(VALUES.replace("default", "other")).referencesResolve(),
        """
        Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.containers[web].envFrom[0]
          ConfigMap shop-config, or one declared with allowingExternal
        but was
          no ConfigMap, did you mean "ConfigMap shop-config in namespace other"?
        at shop/templates/shop.yaml (rendered line N)
        values: values text
        engine: helm
        """);
  }

  @Test
  void theEffectiveValueIsTheConfigMaps() throws IOException {
    environment(VALUES).hasValue("LOG_LEVEL", "INFO");
    failureOf(() -> environment(VALUES.replace("INFO", "DEBUG")).hasValue("LOG_LEVEL", "INFO"));
  }

  @Test
  void aDocumentInsideDataIsNavigated() throws IOException {
    assertThat(render(VALUES))
        .configMap("shop-config")
        .yaml("application.yaml")
        .at("server.port")
        .isEqualTo(8080);
    failureOf(
        () ->
            assertThat(render(VALUES.replace("8080", "\"8080\"")))
                .configMap("shop-config")
                .yaml("application.yaml")
                .at("server.port")
                .isEqualTo(8080));
  }

  @Test
  void aPluralOverNothingFails() throws IOException {
    RenderedChart chart = render(VALUES);
    failureOf(() -> assertThat(chart).secrets().each(secret -> secret.data().hasKeys("a")));
    failureOf(
        () -> assertThat(chart).serviceAccounts().each(account -> account.name().isNotEmpty()));
  }

  @Test
  void anObjectOfAnApiVersionThatNoClassHasIsNotMissedSilently() throws IOException {
    HelmChart old = SmallChart.in(folder, TEMPLATE.replace("apps/v1", "apps/v1beta1"));
    assertThatThrownBy(() -> assertThat(old.values(VALUES).render()).workloads().each(w -> {}))
        .hasMessageContaining("apps/v1beta1 Deployment is not served since Kubernetes 1.16");
    HelmChart exempted =
        old.exempt(Exemption.because("still to be migrated").path("apiVersion")).values(VALUES);
    assertThatThrownBy(() -> assertThat(exempted.render()).workloads().hasSize(0))
        .hasMessageContaining("Deployment shop-web: apps/v1beta1, which is ");
  }

  private EnvironmentAssert environment(String values) throws IOException {
    return assertThat(render(values)).deployment("shop-web").container("web").environment();
  }

  private RenderedChart render(String values) throws IOException {
    return SmallChart.in(folder, TEMPLATE).values(values).render();
  }
}
