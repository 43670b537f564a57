package io.helmtest.junit.patterns;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of public charts and tools, rebuilt small: each is found, and no more than it. */
class PublicReportsTest {
  @TempDir private Path folder = Path.of("");

  /** open-telemetry/opentelemetry-helm-charts#1024, prometheus-community/helm-charts#7042, … */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "autoscaler-of-another-kind | before | horizontalPodAutoscalers | expected Statefulset demo-toy but was no Statefulset, did you mean \"StatefulSet demo-toy\"?",
        "autoscaler-of-another-kind | otherkind | horizontalPodAutoscalers | path: spec.scaleTargetRef.kind",
        "optional-reference | before | environmentVariables | did you mean \"demo-toy-config\"?",
        "optional-reference | required | environmentVariables | did you mean \"demo-toy-config\"?",
        "port-name-from-values | before | servicePorts | expected container port http/TCP (a name) but was 8080/TCP named metrics",
        "budget-selects-nothing | before | selectors | does not match k8s-app: toy (it has no k8s-app)"
      })
  void aFaultOfAPatternIsFoundByItAlone(
      String report, String environment, String pattern, String message) throws IOException {
    Map<String, String> failures = ReportedChart.copy(report, folder).failures(environment);
    assertThat(failures).containsOnlyKeys(pattern);
    assertThat(failures.get(pattern)).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port-name-is-a-number | before | spec.rules[0].http.paths[0].backend.service.port.name | number",
        "port-name-is-a-number | quoted | spec.rules[0].http.paths[0].backend.service.port.name | 80",
        "headless-node-port | before | spec.clusterIP | NodePort"
      })
  void aFaultThatTheServerRefusesIsAProblem(
      String report, String environment, String path, String message) throws IOException {
    RenderedChart chart =
        ReportedChart.copy(report, folder).chart().environment(environment).render();
    assertThat(chart.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo(path))
        .satisfies(problem -> assertThat(problem.text()).contains(message));
  }

  @ParameterizedTest
  @CsvSource({
    "autoscaler-of-another-kind, fixed",
    "port-name-is-a-number, fixed",
    "optional-reference, fixed",
    "port-name-from-values, fixed",
    "port-name-from-values, default",
    "budget-selects-nothing, fixed",
    "headless-node-port, fixed"
  })
  void theFixedChartPasses(String report, String environment) throws IOException {
    assertThat(ReportedChart.copy(report, folder).failures(environment)).isEmpty();
  }

  /** Found with grafana/helm-charts#3586: Kubernetes replaces the pod's volume by the template. */
  @Test
  void aClaimTemplateReplacesAVolume() throws IOException {
    RenderedChart chart = ReportedChart.copy("claim-template-over-volume", folder).chart().render();
    assertThat(ReportedChart.failures(chart)).isEmpty();
    assertThat(chart).statefulSet("demo-toy").volumes().areSound();
  }

  /** prometheus-community/helm-charts#7195. */
  @Test
  void aPlusIsNoLabel() throws IOException {
    RenderedChart chart =
        ReportedChart.copy("build-metadata-in-label", folder)
            .chart()
            .version("0.1.0+build.5")
            .render();
    assertThat(chart.problems())
        .extracting(Problem::object)
        .extracting(ObjectId::kind)
        .contains("Role", "Deployment")
        .doesNotContain("ConfigMap");
  }

  /** helm/helm#6081. */
  @Test
  void byteOrderMarksAndCarriageReturnsAreRead() throws IOException {
    ReportedChart report = ReportedChart.copy("byte-order-mark", folder);
    Path windows = folder.resolve("templates/crlf.yaml");
    Files.writeString(windows, Files.readString(windows).replace("\n", "\r\n"));
    RenderedChart chart = report.chart().environment("bom").render();
    assertThat(chart.problems()).isEmpty();
    assertThat(chart).configMap("demo-toy-bom").data().hasEntry("a", "b");
    assertThat(chart).configMap("demo-toy-crlf").data().hasEntry("run.sh", "#!/bin/sh\necho hi\n");
    assertThat(chart).configMap("demo-toy-crlf2").data().hasEntry("a", "b");
  }

  /** rancher/fleet#5443, helm/helm#13230, gruntwork-io/terratest#1595. */
  @Test
  void dashesAreNoDocumentInsideAText() throws IOException {
    RenderedChart chart = ReportedChart.copy("dash-runs", folder).chart().render();
    assertThat(chart.problems()).isEmpty();
    assertThat(chart).configMap("demo-toy-dashes").data().hasEntry("note", "a --- b");
    assertThat(chart)
        .configMap("demo-toy-dashes")
        .data()
        .hasEntry("script.sh", "# --------- ruler ------------\n---\n------\necho hello\n");
    assertThat(chart).configMap("demo-toy-second").data().hasEntry("a", "b");
    assertThat(chart).configMap("demo-toy-third").data().hasEntry("a", "b");
    assertThat(chart.template("crds/*.yaml").ids())
        .extracting(ObjectId::name)
        .containsExactly("things.toy.example.com");
  }

  /** helm/helm#32522: in values.yaml only Helm 3 takes the null, in a file over it both do. */
  @Test
  void aNullRemovesASubchartsDefault() throws IOException {
    HelmChart chart = ReportedChart.copy("null-for-subchart", folder).chart();
    assertThat(chart.environment("nulled").render())
        .configMap("demo-toy-sub")
        .data()
        .hasEntry("context", "{\"fsGroup\":472}");
  }

  /** jfrog/charts#2036, 1Password/connect-helm-charts#94. */
  @Test
  void aLineBreakIsAnotherSecret() throws IOException {
    RenderedChart chart = ReportedChart.copy("secret-with-line-break", folder).chart().render();
    assertThatThrownBy(
            () ->
                assertThat(chart)
                    .secret("demo-toy-token")
                    .data()
                    .value("token")
                    .isEqualTo("mydata-0123"))
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining("mydata");
    assertThatThrownBy(
            () ->
                assertThat(chart)
                    .secret("demo-toy-twice")
                    .data()
                    .value("credentials")
                    .isEqualTo("mydata-0123"))
        .isInstanceOf(AssertionError.class);
  }

  /** argoproj/argo-helm#3549. */
  @Test
  void aChangeWithoutAChecksumRestartsNoPods() throws IOException {
    HelmChart chart = ReportedChart.copy("checksum-missing", folder).chart();
    RenderedChart changed = chart.set("level", "debug").render();
    assertThatThrownBy(
            () -> assertThat(changed).comparedTo(chart.render()).restartsPods("demo-toy"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("demo-toy");
  }

  /** instrumenta/kubeval#43, kubeval#168, fabric8io/kubernetes-client#6110. */
  @Test
  void explicitNullsAndLeftoversAreFine() throws IOException {
    RenderedChart chart = ReportedChart.copy("nulls-and-leftovers", folder).chart().render();
    assertThat(chart.problems()).isEmpty();
    assertThat(chart).service("demo-toy-listed").at("metadata.name").isPresent();
    assertThat(chart)
        .deployment("demo-toy-two")
        .at("spec.template.spec.volumes[cfg].configMap.defaultMode")
        .isEqualTo(420);
  }

  /** yannh/kubeconform#310 and #123: the API server prunes nulls that are not allowed. */
  @Test
  void aNullOfACustomResourceIsPrunedUnlessItIsRequiredOrAnItem() throws IOException {
    RenderedChart chart = ReportedChart.copy("null-in-custom-resource", folder).chart().render();
    assertThat(chart.problems())
        .extracting(problem -> problem.object().name() + " " + problem.path())
        .containsExactly("demo-toy-must spec.must", "demo-toy-list spec.list[0]");
  }
}
