package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.chart.Environment;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.RenderContext;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmChartTest {

  @Test
  void aChartIsReleasedUnderItsNameInDefaultUnlessToldOtherwise(@TempDir Path folder) {
    RenderedChart rendered = chart(folder).render();

    assertThat(rendered.release()).isEqualTo("tiny");
    assertThat(rendered.namespace()).isEqualTo("default");
    assertThat(rendered.environment()).isEqualTo(Environment.unnamed());
    assertThat(rendered.context().layers()).isEqualTo("values.yaml");
  }

  @Test
  void noMethodChangesTheChartItIsCalledOn(@TempDir Path folder) {
    HelmChart chart = chart(folder);
    RenderContext before = context(chart);
    chart.release("a");
    chart.namespace("a");
    chart.environment("prod");
    chart.valuesFile(folder.resolve("values-test.yaml"));
    chart.values("a: 1");
    chart.set("a", 1);
    chart.kubeVersion("1.30.0");
    chart.apiVersions("a/v1");
    chart.renderer(FixedRenderer.printing("kind: B\n"));

    assertThat(context(chart)).isEqualTo(before);
    assertThat(chart.render().yaml()).isEqualTo("\n");
  }

  @Test
  void layersAreInHelmsOrderWhateverTheOrderOfTheCalls(@TempDir Path folder) {
    HelmChart chart =
        chart(folder)
            .set("b", 1)
            .values("c: 1")
            .valuesFile(folder.resolve("values-test.yaml"))
            .set("a", 1)
            .environment("prod");

    assertThat(context(chart).layers())
        .isEqualTo(
            "values.yaml < values-prod.yaml < values text < values-test.yaml < set b < set a");
    assertThat(context(chart).request().values())
        .containsExactly(
            ValuesLayer.text("size: prod\n"),
            ValuesLayer.text("c: 1"),
            ValuesLayer.text("size: test\n"));
  }

  @Test
  void anotherEnvironmentTakesThePlaceOfTheFirst(@TempDir Path folder) {
    HelmChart prod = chart(folder).environment("prod");

    assertThat(context(prod.environment("test")).layers())
        .isEqualTo("values.yaml < values-test.yaml");
    assertThat(context(prod.environment(Environment.unnamed())).layers()).isEqualTo("values.yaml");
  }

  @Test
  void anEnvironmentThatIsMissingIsRefusedWhenItIsNamed(@TempDir Path folder) {
    HelmChart chart = chart(folder);

    assertThatThrownBy(() -> chart.environment("prd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There are no values for environment \"prd\"");
    assertThatThrownBy(() -> chart.environment("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChartCanBeNamedByText(@TempDir Path folder) {
    chart(folder);

    assertThat(HelmChart.at(folder.toString()))
        .hasToString("chart tiny 0.1.0 (values.yaml) as release tiny");
  }

  @Test
  void valuesAreNotPrinted(@TempDir Path folder) {
    HelmChart chart = chart(folder).environment("prod").set("a", "s3cret").values("b: s3cret");

    assertThat(chart).hasToString("chart tiny 0.1.0 (prod) as release tiny");
    assertThat(context(chart).toString()).doesNotContain("s3cret");
    assertThat(chart.render().toString()).doesNotContain("s3cret");
  }

  private static RenderContext context(HelmChart chart) {
    return chart.render().context();
  }

  private static HelmChart chart(Path folder) {
    TestCharts.write(folder, "values.yaml", "size: default\n");
    TestCharts.write(folder, "values-prod.yaml", "size: prod\n");
    TestCharts.write(folder, "values-test.yaml", "size: test\n");
    return HelmChart.at(TestCharts.tiny(folder)).renderer(FixedRenderer.printing("\n"));
  }
}
