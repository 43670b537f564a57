package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a chart or the environment says, nobody is called. */
@NeedsHelm
class NoNetworkTest {
  @TempDir private Path folder = Path.of("");
  private final Loopback server;

  NoNetworkTest() throws IOException {
    server = new Loopback();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void aSchemaThatLeadsToAnotherHostIsRefused() throws IOException {
    Path chart = TestCharts.tiny(folder);
    schema(chart, "values.schema.json", "{\"$ref\": \"%s\"}");

    assertThat(RealHelm.failure(HelmChart.at(chart)))
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              values.schema.json leads to the host %s at /$ref, but a render reaches no network: \
            put the definitions into the file, or leave it aside with skipSchemaValidation()
            values: none
            engine: %s
            chart: %s""",
            server.host(), HelmChart.at(other()).render().context().engine(), chart);
    assertThat(server.connections()).isZero();
  }

  private Path other() {
    return TestCharts.tiny(folder.resolve("other"));
  }

  @Test
  void helmAloneWouldFollowIt() throws IOException {
    Path chart = TestCharts.tiny(folder);
    schema(chart, "values.schema.json", "{\"$ref\": \"%s\"}");
    PlainHelm.template(chart);

    assertThat(server.connections()).isPositive();
  }

  @Test
  void aSkippedSchemaIsNotLookedInto() throws IOException {
    Path chart = TestCharts.tiny(folder);
    schema(chart, "values.schema.json", "{\"$ref\": \"%s\"}");

    assertThat(HelmChart.at(chart).skipSchemaValidation().render().documents()).hasSize(1);
    assertThat(server.connections()).isZero();
  }

  @Test
  void notesAreNotRenderedEither() throws IOException {
    Path chart = TestCharts.tiny(folder);
    TestCharts.write(chart, "templates/NOTES.txt", "{{ lookup \"v1\" \"Pod\" \"a\" \"b\" }}");
    RenderedChart rendered = HelmChart.at(chart).render();
    if (rendered.context().engine().startsWith("helm v4")) {
      assertThat(rendered.notes()).isEqualTo("map[]");
    }
    assertThat(server.connections()).isZero();
  }

  @Test
  void hostsAreNotLookedUpAndClustersNotAsked() {
    Path chart = TestCharts.tiny(folder);
    TestCharts.write(
        chart,
        "templates/cm.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a}
        data:
          host: {{ getHostByName "localhost" | quote }}
          pod: {{ lookup "v1" "Pod" "a" "b" | toJson | quote }}
        """);

    assertThat(HelmChart.at(chart).render().document("ConfigMap", "a").value("data"))
        .contains(Map.of("host", "", "pod", "{}"));
  }

  @Test
  void theEnvironmentCannotLeadAnywhere() throws IOException {
    Path chart = TestCharts.tiny(folder);
    TestCharts.write(
        chart,
        "templates/pod.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: a}
        data: {pod: {{ lookup "v1" "Pod" "a" "b" | toJson | quote }}}
        """);

    assertThat(ForkedJvm.run(steering(), helm(), RenderMain.class, chart.toString()))
        .contains("pod: \"{}\"");
    assertThat(server.connections()).isZero();
  }

  private static List<String> helm() {
    return Stream.of("helmtest.helm")
        .flatMap(
            name -> Stream.ofNullable(System.getProperty(name)).map(v -> "-D" + name + "=" + v))
        .toList();
  }

  private Map<String, String> steering() {
    String kubeconfig = folder.resolve("kubeconfig").toString();
    TestCharts.write(
        folder,
        "kubeconfig",
        """
        apiVersion: v1
        kind: Config
        clusters: [{name: a, cluster: {server: "%s"}}]
        contexts: [{name: a, context: {cluster: a}}]
        current-context: a
        """
            .formatted(server.url("")));
    Map<String, String> variables = new HashMap<>(Map.of("KUBECONFIG", kubeconfig));
    variables.put("HELM_KUBEAPISERVER", server.url(""));
    variables.put("HELM_DRIVER", "sql");
    variables.put("HELM_DRIVER_SQL_CONNECTION_STRING", "postgresql://" + server.host() + "/a");
    variables.put("HELM_DEBUG", "true");
    variables.put("KUBERNETES_SERVICE_HOST", "127.0.0.1");
    variables.put("KUBERNETES_SERVICE_PORT", server.host().replaceFirst(".*:", ""));
    for (String proxy : List.of("HTTP_PROXY", "https_proxy", "ALL_PROXY", "http_proxy")) {
      variables.put(proxy, server.url(""));
    }
    return variables;
  }

  private void schema(Path chart, String file, String json) {
    TestCharts.write(chart, file, json.formatted(server.url("/a.json")));
  }
}
