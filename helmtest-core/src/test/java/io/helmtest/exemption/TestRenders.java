package io.helmtest.exemption;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Renders of the tiny chart that nobody has rendered. */
record TestRenders(Chart chart) {

  static TestRenders in(Path folder) {
    return new TestRenders(Chart.open(TestCharts.tiny(folder)));
  }

  RenderContext in(String environment) {
    return in(environment, "");
  }

  RenderContext in(String environment, String variant) {
    return new RenderContext(new Environment(environment), variant, "helm v4.3.0", request());
  }

  static JudgedRender judged(RenderContext render, Set<String> environments, Problem... found) {
    return new JudgedRender(List.of(found), List.of(), render, environments);
  }

  Variation opened() {
    return new Variation("", request());
  }

  Variation changed(String variant) {
    return new Variation(
        variant, request(List.of(ValuesLayer.text("a: 1")), List.of(ValueOverride.of("b", 2))));
  }

  Variation changedFurther(String variant) {
    return new Variation(variant, request(List.of(), List.of(ValueOverride.of("b", 3))));
  }

  private RenderRequest request() {
    return request(List.of(), List.of());
  }

  private RenderRequest request(List<ValuesLayer> values, List<ValueOverride> overrides) {
    return new RenderRequest(
        chart, Release.named("shop"), values, overrides, Capabilities.defaults(), true, "");
  }
}
