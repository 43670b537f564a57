package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderOnceTest {
  private final CountingRenderer renderer =
      new CountingRenderer(
          new RenderResult(
              "apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\n", List.of("careful")));

  @Test
  void equalInputsAreRenderedOnceWhereverTheyAre(@TempDir Path folder) {
    RenderedChart one = chart(folder.resolve("one")).render();
    RenderedChart other = chart(folder.resolve("other")).render();

    assertThat(renderer.renders()).isEqualTo(1);
    assertThat(other.documents()).isSameAs(one.documents());
    assertThat(other.warnings()).containsExactly("careful");
  }

  @Test
  void eachCallerIsToldOfItsOwnChart(@TempDir Path folder) {
    TestCharts.write(folder.resolve("one"), "values-a.yaml", "x: 1\n");
    TestCharts.write(folder.resolve("one"), "values-b.yaml", "x: 1\n");
    HelmChart chart = chart(folder.resolve("one"));

    assertThat(chart.environment("a").render()).hasToString("[a] release tiny of chart tiny 0.1.0");
    assertThat(chart.environment("b").render()).hasToString("[b] release tiny of chart tiny 0.1.0");
    assertThat(renderer.renders()).isEqualTo(1);
  }

  @Test
  void anyOtherInputIsAnotherRender(@TempDir Path folder) {
    HelmChart chart = chart(folder);
    List<HelmChart> charts =
        List.of(
            chart,
            chart.release("other"),
            chart.namespace("other"),
            chart.values("a: 1"),
            chart.values("a: 2"),
            chart.set("a", 1),
            chart.set("a", "1"),
            chart.set("a", null),
            chart.set("a", 1).set("b", 2),
            chart.set("b", 2).set("a", 1),
            chart.kubeVersion("1.31.0"),
            chart.apiVersions("a/v1"));
    charts.forEach(HelmChart::render);
    charts.forEach(HelmChart::render);

    assertThat(renderer.renders()).isEqualTo(charts.size());
  }

  @Test
  void inputsNamedInAnotherWayAreTheSame(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "a: 1\n");
    chart(folder).environment("prod").apiVersions("a/v1", "b/v1").render();
    chart(folder).values("a: 1\n").apiVersions("b/v1").apiVersions("a/v1").render();

    assertThat(renderer.renders()).isEqualTo(1);
  }

  @Test
  void anotherRendererIsAnotherRender(@TempDir Path folder) {
    CountingRenderer other = new CountingRenderer(new RenderResult("kind: B\n", List.of()));
    chart(folder).render();
    RenderedChart rendered = chart(folder).renderer(other).render();

    assertThat(other.renders()).isEqualTo(1);
    assertThat(rendered.yaml()).isEqualTo("kind: B\n");
  }

  @Test
  void anEditOnDiskIsSeenByTheNextChartOnly(@TempDir Path folder) {
    HelmChart before = chart(folder);
    before.render();
    TestCharts.write(folder, "templates/more.yaml", "kind: B\n");
    before.render();
    assertThat(renderer.renders()).isEqualTo(1);

    HelmChart.at(folder).renderer(renderer).render();
    assertThat(renderer.renders()).isEqualTo(2);
  }

  private HelmChart chart(Path folder) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);
  }
}
