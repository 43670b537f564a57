package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Secret holds, in texts for a reader. */
class MaskedYamlTest {
  private static final String YAML =
      """
      ---
      # Source: tiny/templates/a.yaml
      apiVersion: v1
      kind: Secret
      metadata:
        name: shop-login
      data:
        password: b3BlbiBzZXNhbWU=
        broken: "*"
      stringData:
        user: shop
        pin: "123"
      ---
      # Source: tiny/templates/b.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: shop-config
      data:
        note: open sesame, 123, ##vso[task.complete]
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void hidesTheDataLineByLine() {
    assertThat(FixedRenderer.rendered(folder, YAML).maskedYaml())
        .isEqualTo(
            """
            ---
            # Source: tiny/templates/a.yaml
            apiVersion: v1
            kind: Secret
            metadata:
              name: shop-login
            data:
              password: …
              broken: …
            stringData:
              user: …
              pin: …
            ---
            # Source: tiny/templates/b.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: shop-config
            data:
              note: …, 123, ## vso[task.complete]
            """);
  }

  @Test
  void hidesItInAnyTextButForShortOnesAndNames() {
    assertThat(FixedRenderer.rendered(folder, YAML).mask("open sesame shop 123 b3BlbiBzZXNhbWU="))
        .isEqualTo("… shop 123 …");
  }

  @Test
  void anObserverIsToldOfRendersOfChangedCharts() {
    List<RenderedChart> told = new ArrayList<>();
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .renderer(FixedRenderer.printing(YAML))
            .observedBy(told::add);
    assertThat(told).isEmpty();
    RenderedChart rendered = chart.set("replicas", 2).render();
    assertThat(told).containsExactly(rendered);
  }
}
