package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment tells which value some lines of a render are printed from. */
@NeedsHelm
class ValueOriginsTest {
  private static final String TEMPLATE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: values
      data:
        first: {{ .Values.image.registry }}/shop/web
        second: "{{ .Values.image.registry }}/shop/api"
        constant: dev.example.org/shop/web
        replicas: {{ .Values.replicas | quote }}
        debug: {{ .Values.debug | quote }}
        host: {{ (index .Values.hosts 1).host }}
        level: {{ .Values.level }}
        as: {{ .Values.mode }}
        {{- if ne .Values.mode "strict" }}{{ fail "mode" }}{{ end }}
        quoted: {{ .Values.quoted }}
        flags: {{ .Values.flags | quote }}
      """;

  private static HelmChart prod(Path folder) {
    TestCharts.tiny(folder);
    TestCharts.write(folder, "templates/cm.yaml", TEMPLATE);
    TestCharts.write(
        folder,
        "values.yaml",
        """
        image: {registry: localhost:5000}
        level: WARNING
        replicas: 3
        debug: true
        mode: strict
        hosts: []
        flags: fast, safe
        """);
    TestCharts.write(
        folder,
        "values-prod.yaml",
        """
        # Größe 😀
        image:
          registry: dev.example.org
        others: {replicas: 2, debug: false}
        replicas: 2
        debug: false
        hosts:
          - host: one.example.org
          - host: "two.example.org"
        quoted: 'it''s dev'
        """);
    return HelmChart.at(folder).environment("prod");
  }

  @Test
  void aTextInSeveralLines(@TempDir Path folder) {
    assertThat(origin(prod(folder), "dev.example.org", "first", "second"))
        .contains("image.registry (values-prod.yaml line 3)");
  }

  @Test
  void noTextThatTheTemplateHasItself(@TempDir Path folder) {
    assertThat(origin(prod(folder), "dev.example.org", "constant")).isEmpty();
    assertThat(origin(prod(folder), "dev.example.org", "first", "constant")).isEmpty();
  }

  @Test
  void onlyOfWhatWasFound(@TempDir Path folder) {
    assertThat(origin(prod(folder), "shop/web", "first")).isEmpty();
  }

  @Test
  void aNumberOrBooleanUnderItsOwnName(@TempDir Path folder) {
    assertThat(origin(prod(folder), "2", "replicas"))
        .contains("replicas (values-prod.yaml line 5)");
    assertThat(origin(prod(folder), "false", "debug")).contains("debug (values-prod.yaml line 6)");
  }

  @Test
  void theItemOfAList(@TempDir Path folder) {
    assertThat(origin(prod(folder), "two.example.org", "host"))
        .contains("hosts[1].host (values-prod.yaml line 9)");
  }

  @Test
  void theChartsOwnValues(@TempDir Path folder) {
    assertThat(origin(prod(folder), "WARNING", "level")).contains("level (values.yaml line 2)");
    assertThat(origin(prod(folder), "fast, safe", "flags")).contains("flags (values.yaml line 7)");
  }

  @Test
  void nothingThatHelmRefusesToRenderOtherwise(@TempDir Path folder) {
    assertThat(origin(prod(folder), "strict", "as")).isEmpty();
  }

  @Test
  void nothingThatCannotBeWrittenOtherwise(@TempDir Path folder) {
    assertThat(origin(prod(folder), "it's dev", "quoted")).isEmpty();
  }

  @Test
  void nothingOfASetValue(@TempDir Path folder) {
    assertThat(
            origin(
                prod(folder).set("image.registry", "dev.example.org"), "dev.example.org", "first"))
        .isEmpty();
  }

  @Test
  void nothingWhereTheExperimentBreaksOff(@TempDir Path folder) {
    CountingRenderer renderer =
        new CountingRenderer(
            request -> {
              if (request.values().get(0).yaml().contains("dev.example.orgx")) {
                throw new IllegalStateException("broken off");
              }
              return new RenderResult("# first: dev.example.org\n", List.of());
            });
    HelmChart chart = prod(folder).renderer(renderer);

    assertThat(chart.render().context().origin("dev.example.org", List.of(1))).isEmpty();
    assertThat(renderer.renders()).isEqualTo(2);
  }

  @Test
  void nothingOfNoLine(@TempDir Path folder) {
    assertThat(prod(folder).render().context().origin("dev.example.org", List.of())).isEmpty();
  }

  private static Optional<String> origin(HelmChart chart, String text, String... keys) {
    RenderedChart render = chart.render();
    List<String> lines = render.yaml().lines().toList();
    return render
        .context()
        .origin(
            text,
            IntStream.rangeClosed(1, lines.size())
                .filter(line -> startsWithAny(lines.get(line - 1).strip(), keys))
                .boxed()
                .toList());
  }

  private static boolean startsWithAny(String line, String... keys) {
    return List.of(keys).stream().anyMatch(key -> line.startsWith(key + ":"));
  }
}
