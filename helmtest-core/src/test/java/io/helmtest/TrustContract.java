package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What docs/trust.md says of a chart holds with each renderer: a test for each row of its table.
 */
public abstract class TrustContract {
  @TempDir private Path folder = Path.of("");
  private final Loopback server;

  /** Starts the server that nobody may ask. */
  protected TrustContract() throws IOException {
    server = new Loopback();
  }

  /** The renderer to hold against the page. */
  protected abstract HelmRenderer renderer();

  @AfterEach
  void reachesTheNetworkNo() throws IOException {
    assertThat(server.connections()).isZero();
    server.close();
  }

  @Test
  void aSchemaReachesNoNetwork() {
    chart("a: 1");
    TestCharts.write(folder, "values.schema.json", "{\"$ref\": \"" + server.url("/") + "\"}");

    fails(
        "values.schema.json leads to the host "
            + server.host()
            + " at /$ref, but a render reaches no network");
  }

  @Test
  void aTemplateReachesNeitherNetworkNorCluster() {
    chart(
        """
        host: {{ getHostByName "localhost" | quote }}
          pod: {{ lookup "v1" "Pod" "a" "b" | toJson | quote }}""");

    assertThat(data("host")).isEqualTo("");
    assertThat(data("pod")).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env \"PATH\"",
        "expandenv \"$PATH\"",
        "exec \"id\"",
        "readFile \"/etc/hosts\"",
        "writeFile \"a\" \"b\""
      })
  void thereIsNoFunctionForVariablesProgramsAndFiles(String call) {
    chart("a: {{ " + call + " }}");

    fails("function \"" + call.replaceFirst(" .*", "") + "\" not defined");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/self/environ", "/proc/1/environ", "/dev/zero"})
  void aLinkIntoTheSystemIsRefused(String target) throws IOException {
    chart("a: {{ .Files.Get \"linked\" | quote }}");
    Files.createSymbolicLink(folder.resolve("linked"), Path.of(target));

    assertThatThrownBy(() -> HelmChart.at(folder))
        .hasMessage(
            "%s is a symbolic link to %s: no chart is given what belongs to the system",
            folder.resolve("linked"), target);
  }

  @Test
  void aLinkOutOfTheChartIsFollowedWithAWarning(@TempDir Path other) throws IOException {
    chart("a: {{ .Files.Get \"linked\" | quote }}");
    Path shared = Files.writeString(other.resolve("shared"), "shared");
    Files.createSymbolicLink(folder.resolve("linked"), shared);

    assertThat(data("a")).isEqualTo("shared");
    assertThat(rendered().warnings())
        .containsExactly(
            "found symbolic link in path linked, which leads out of the chart: what is in %s is used"
                .formatted(shared.toRealPath()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hosts", "/etc/hosts", "file:///proc/self/cwd/a", "file:///dev/stdin"})
  void aSchemaReadsNoOtherFile(String file) {
    chart("a: 1");
    TestCharts.write(folder, "values.schema.json", "{\"$ref\": \"" + file + "\"}");

    fails("at /$ref, but a schema is given no other files");
  }

  @Test
  void aTemplateTakesNoMoreThanItsTime() {
    chart(
        "a: |{{ range until 10000 }}{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}{{ end }}");

    assertThatThrownBy(() -> tested().timeout(Duration.ofSeconds(1)).render())
        .isInstanceOf(HelmRenderException.class)
        .hasMessageContaining("did not end within 1 s");
  }

  @Test
  void aTemplatePrintsNoMoreThanTheLimit() {
    chart("a: {{ repeat 33000000 \"a\" }}\n  b: {{ repeat 1000000 \"b\" }}");

    fails("the chart's output is larger than 32 MiB");
  }

  private void chart(String data) {
    TestCharts.write(
        TestCharts.tiny(folder),
        "templates/cm.yaml",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  " + data + "\n");
  }

  private void fails(String message) {
    assertThatThrownBy(this::rendered)
        .isInstanceOf(HelmRenderException.class)
        .hasMessageContaining(message);
  }

  private HelmChart tested() {
    return HelmChart.at(folder).renderer(renderer());
  }

  private RenderedChart rendered() {
    return tested().render();
  }

  private Object data(String key) {
    return rendered().document("ConfigMap", "a").value("data." + key).orElse("nothing");
  }
}
