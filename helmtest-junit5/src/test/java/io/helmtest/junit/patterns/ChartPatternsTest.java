package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.HelmChartTest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each pattern passes on a sound chart, fails on a wrong field, and is skipped without subjects.
 */
class ChartPatternsTest {
  private static final String BROKEN = "target/charts/patterns/broken";
  private static Map<String, String> failures = Map.of();

  @BeforeAll
  static void breakAFieldOfEachPattern() throws IOException {
    BrokenChart.writeTo(BROKEN);
    failures = Outcomes.of(BrokenFixture.class);
  }

  @Test
  void sixteenPassOnASoundChart() {
    Map<String, String> outcomes = Outcomes.of(SoundFixture.class);
    assertThat(outcomes).hasSize(16);
    assertThat(outcomes.remove("horizontalPodAutoscalers"))
        .isEqualTo(
            """
            dev renders no HorizontalPodAutoscaler
            SUCCESSFUL
            SUCCESSFUL""");
    assertThat(outcomes.values()).containsOnly("SUCCESSFUL\nSUCCESSFUL\nSUCCESSFUL");
  }

  @Test
  void eachIsSkippedWithoutASubject() {
    assertThat(Outcomes.of(EmptyFixture.class))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("resourceNames", "values.yaml renders no object or workload"),
                Map.entry("standardLabels", "values.yaml renders no object or workload"),
                Map.entry(
                    "selectors",
                    "values.yaml renders no workload with a selector, PodDisruptionBudget of the release's pods or NetworkPolicy of the release's pods"),
                Map.entry("configMapData", "values.yaml renders no ConfigMap"),
                Map.entry(
                    "environmentVariables",
                    "values.yaml renders no container with environment variables"),
                Map.entry("images", "values.yaml renders no container"),
                Map.entry("ports", "values.yaml renders no container with ports"),
                Map.entry("resources", "values.yaml renders no container other than ephemeral"),
                Map.entry("hardenedContainers", "values.yaml renders no workload on Linux"),
                Map.entry("appArmorAndSeccomp", "values.yaml renders no workload on Linux"),
                Map.entry("serviceAccounts", "values.yaml renders no workload"),
                Map.entry("probes", "values.yaml renders no workload that is to keep running"),
                Map.entry(
                    "volumeMounts",
                    "values.yaml renders no container with mounts or workload with volumes"),
                Map.entry("ingresses", "values.yaml renders no Ingress, HTTPRoute or Gateway"),
                Map.entry("servicePorts", "values.yaml renders no Service of the release's pods"),
                Map.entry(
                    "horizontalPodAutoscalers", "values.yaml renders no HorizontalPodAutoscaler")));
  }

  @Test
  void resourceNames() {
    assertFailure(
        "resourceNames",
        """
        [prod] Pattern resourceNames does not hold: 1 problem
          NetworkPolicy api to have metadata.name with the release's name: expected shop but was api at shop/templates/api/networkpolicy.yaml (rendered line N)
            exemption: {pattern: resourceNames, template: templates/api/networkpolicy.yaml, kind: NetworkPolicy, path: metadata.name}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void standardLabels() {
    assertFailure(
        "standardLabels",
        """
        [prod] Pattern standardLabels does not hold: 1 problem
          Service shop-cache to have metadata.labels: expected app.kubernetes.io/version: 1.4.0, app.kubernetes.io/managed-by: Helm, helm.sh/chart: shop-0.1.0 but was app.kubernetes.io/version: (absent), app.kubernetes.io/managed-by: (absent), helm.sh/chart: (absent) at shop/templates/cache/service.yaml (rendered line N)
            exemption: {pattern: standardLabels, template: templates/cache/service.yaml, kind: Service, path: 'metadata.labels[app.kubernetes.io/version]'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void selectors() {
    assertFailure(
        "selectors",
        """
        [prod] Pattern selectors does not hold: 2 problems
          Deployment shop-worker  spec.selector.matchLabels[app.kubernetes.io/version]  expected no label that changes with the version  but was app.kubernetes.io/version: 1.4.0  at shop/templates/worker/deployment.yaml (rendered line N)
          Deployment shop-worker  spec.selector.matchLabels[helm.sh/chart]              expected no label that changes with the version  but was helm.sh/chart: shop-0.1.0         at shop/templates/worker/deployment.yaml (rendered line N)
            exemption: {pattern: selectors, template: templates/worker/deployment.yaml, kind: Deployment, path: 'spec.selector.matchLabels[app.kubernetes.io/version]'}
            exemption: {pattern: selectors, template: templates/worker/deployment.yaml, kind: Deployment, path: 'spec.selector.matchLabels[helm.sh/chart]'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void configMapData() {
    assertFailure(
        "configMapData",
        """
        [prod] Pattern configMapData does not hold: 1 problem
          ConfigMap shop-config to have data[application.yaml] as: expected YAML but was not YAML at line 4, column 7: expected ',' or ']', but got : at shop/templates/config/configmap.yaml (rendered line N)
            exemption: {pattern: configMapData, template: templates/config/configmap.yaml, kind: ConfigMap, path: 'data[application.yaml]'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void environmentVariables() {
    assertFailure(
        "environmentVariables",
        """
        [prod] Pattern environmentVariables does not hold: 1 problem
          CronJob shop-report to find in this release for spec.jobTemplate.spec.template.spec.containers[report].env[LOG_LEVEL]: expected key LOGLEVEL of ConfigMap shop-config but was keys ENVIRONMENT, LOG_LEVEL, application.yaml, did you mean "LOG_LEVEL"? at shop/templates/report/cronjob.yaml (rendered line N)
            exemption: {pattern: environmentVariables, template: templates/report/cronjob.yaml, kind: CronJob, path: 'spec.jobTemplate.spec.template.spec.containers[report].env[LOG_LEVEL]'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void images() {
    assertFailure(
        "images",
        """
        [prod] Pattern images does not hold: 1 problem
          Deployment shop-web to have spec.template.spec.initContainers[wait-for-api].image with tag: expected one other than latest, or a digest but was latest (image prod.azurecr.io/mirror/busybox:latest) at shop/templates/web/deployment.yaml (rendered line N)
            exemption: {pattern: images, template: templates/web/deployment.yaml, kind: Deployment, path: 'spec.template.spec.initContainers[wait-for-api].image'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void ports() {
    assertFailure(
        "ports",
        """
        [prod] Pattern ports does not hold: 2 problems
          Deployment shop-api to have spec.template.spec.initContainers[log-forwarder].ports[0].name: expected a name of its own in the pod but was http, as is spec.template.spec.containers[api].ports[0] at shop/templates/api/deployment.yaml (rendered line N)
            exemption: {pattern: ports, template: templates/api/deployment.yaml, kind: Deployment, path: 'spec.template.spec.initContainers[log-forwarder].ports[0].name'}
          Deployment shop-api to have spec.template.spec.containers[api].ports[0].name: expected a name of its own in the pod but was http, as is spec.template.spec.initContainers[log-forwarder].ports[0] at shop/templates/api/deployment.yaml (rendered line N)
            exemption: {pattern: ports, template: templates/api/deployment.yaml, kind: Deployment, path: 'spec.template.spec.containers[api].ports[0].name'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void resources() {
    assertFailure(
        "resources",
        """
        [prod] Pattern resources does not hold: 2 problems
          Deployment shop-web  spec.template.spec.initContainers[wait-for-api].resources.requests.cpu     expected at least 10m   but was 5m   at shop/templates/web/deployment.yaml (rendered line N)
          Deployment shop-web  spec.template.spec.initContainers[wait-for-api].resources.requests.memory  expected at least 16Mi  but was 6Mi  at shop/templates/web/deployment.yaml (rendered line N)
            exemption: {pattern: resources, template: templates/web/deployment.yaml, kind: Deployment, path: 'spec.template.spec.initContainers[wait-for-api].resources.requests.cpu'}
            exemption: {pattern: resources, template: templates/web/deployment.yaml, kind: Deployment, path: 'spec.template.spec.initContainers[wait-for-api].resources.requests.memory'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void hardenedContainers() {
    assertFailure(
        "hardenedContainers",
        """
        [prod] Pattern hardenedContainers does not hold: 1 problem
          Job shop-migration to have spec.template.spec.containers[migration].securityContext.readOnlyRootFilesystem: expected true but was absent (the default is false) at shop/templates/migration/job.yaml (rendered line N)
            exemption: {pattern: hardenedContainers, template: templates/migration/job.yaml, kind: Job, path: 'spec.template.spec.containers[migration].securityContext.readOnlyRootFilesystem'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void appArmorAndSeccomp() {
    assertFailure(
        "appArmorAndSeccomp",
        """
        [prod] Pattern appArmorAndSeccomp does not hold: 2 problems
          CronJob shop-report  spec.jobTemplate.spec.template.spec.containers[report].securityContext.seccompProfile.type  expected RuntimeDefault                   but was absent      at shop/templates/report/cronjob.yaml (rendered line N)
          CronJob shop-report  spec.jobTemplate.spec.template.spec.securityContext.appArmorProfile.type                    expected a profile other than Unconfined  but was Unconfined  at shop/templates/report/cronjob.yaml (rendered line N)
            exemption: {pattern: appArmorAndSeccomp, template: templates/report/cronjob.yaml, kind: CronJob, path: 'spec.jobTemplate.spec.template.spec.containers[report].securityContext.seccompProfile.type'}
            exemption: {pattern: appArmorAndSeccomp, template: templates/report/cronjob.yaml, kind: CronJob, path: spec.jobTemplate.spec.template.spec.securityContext.appArmorProfile.type}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void serviceAccounts() {
    assertFailure(
        "serviceAccounts",
        """
        [prod] Pattern serviceAccounts does not hold: 1 problem
          Deployment shop-worker to have spec.template.spec.automountServiceAccountToken: expected false but was true at shop/templates/worker/deployment.yaml (rendered line N)
            exemption: {pattern: serviceAccounts, template: templates/worker/deployment.yaml, kind: Deployment, path: spec.template.spec.automountServiceAccountToken}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void probes() {
    assertFailure(
        "probes",
        """
        [prod] Pattern probes does not hold: 1 problem
          StatefulSet shop-cache to have spec.template.spec.containers[cache].livenessProbe.tcpSocket.port: expected a TCP port of container cache: redis: 6379/TCP but was reddis, did you mean "redis"? at shop/templates/cache/statefulset.yaml (rendered line N)
            exemption: {pattern: probes, template: templates/cache/statefulset.yaml, kind: StatefulSet, path: 'spec.template.spec.containers[cache].livenessProbe.tcpSocket.port'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void volumeMounts() {
    assertFailure(
        "volumeMounts",
        """
        [prod] Pattern volumeMounts does not hold: 1 problem
          Deployment shop-web to find in this release for spec.template.spec.volumes[config].configMap.name: expected ConfigMap shop-confg, or one declared with allowingExternal but was ConfigMap shop-config, did you mean "shop-config"? at shop/templates/web/deployment.yaml (rendered line N)
            exemption: {pattern: volumeMounts, template: templates/web/deployment.yaml, kind: Deployment, path: 'spec.template.spec.volumes[config].configMap.name'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void ingresses() {
    assertFailure(
        "ingresses",
        """
        [prod] Pattern ingresses does not hold: 1 problem
          Ingress shop-web to find in this release for spec.rules[0].http.paths[0].backend.service: expected port https of Service shop-web but was http/80, did you mean "http"? at shop/templates/web/ingress.yaml (rendered line N)
            exemption: {pattern: ingresses, template: templates/web/ingress.yaml, kind: Ingress, path: 'spec.rules[0].http.paths[0].backend.service'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void servicePorts() {
    assertFailure(
        "servicePorts",
        """
        [prod] Pattern servicePorts does not hold: 1 problem
          Service shop-api to reach by spec.ports[http] in Deployment shop-api: expected container port htpt/TCP (a name) but was 2020/TCP named http, 8080/TCP named http, did you mean "http"? at shop/templates/api/service.yaml (rendered line N)
            exemption: {pattern: servicePorts, template: templates/api/service.yaml, kind: Service, path: 'spec.ports[http].targetPort'}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  @Test
  void horizontalPodAutoscalers() {
    assertFailure(
        "horizontalPodAutoscalers",
        """
        [prod] Pattern horizontalPodAutoscalers does not hold: 1 problem
          HorizontalPodAutoscaler shop-web to find in this release for spec.scaleTargetRef: expected Deployment shop-wbe but was Deployment shop-api, shop-web, shop-worker, did you mean "shop-web"? at shop/templates/web/horizontalpodautoscaler.yaml (rendered line N)
            exemption: {pattern: horizontalPodAutoscalers, template: templates/web/horizontalpodautoscaler.yaml, kind: HorizontalPodAutoscaler, path: spec.scaleTargetRef.name}
        values: values.yaml < values-prod.yaml
        engine: helm""");
  }

  private static void assertFailure(String pattern, String message) {
    assertThat(Objects.requireNonNull(failures.get(pattern))).isEqualTo(message);
  }

  @HelmChartTest(
      chart = "../sample-chart",
      release = "shop",
      environments = {"dev", "test", "prod"})
  static class SoundFixture implements ChartPatterns {}

  @HelmChartTest(chart = "src/test/charts/empty")
  static class EmptyFixture implements ChartPatterns {}

  @HelmChartTest(chart = BROKEN, release = "shop", environments = "prod")
  static class BrokenFixture implements ChartPatterns {}
}
