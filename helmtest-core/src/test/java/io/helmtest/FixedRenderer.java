package io.helmtest;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Comes to the same outcome whatever it is asked for. */
record FixedRenderer(RenderOutcome outcome) implements HelmRenderer {

  static RenderedChart rendered(Path folder, String yaml) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(printing(yaml)).render();
  }

  static FixedRenderer printing(String yaml, String... warnings) {
    return new FixedRenderer(new RenderResult(yaml, List.of(warnings)));
  }

  @Override
  public RenderOutcome render(RenderRequest request, Duration timeout) {
    return outcome;
  }

  @Override
  public String engine() {
    return "helm v4.3.0";
  }
}
