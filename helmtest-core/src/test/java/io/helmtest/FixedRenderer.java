package io.helmtest;

import io.helmtest.exemption.Exemption;
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

  /** A render of objects that hold only what a test is about: whatever they lack is exempted. */
  static HelmChart partial(Path folder, String yaml) {
    return HelmChart.at(TestCharts.tiny(folder))
        .exempt(Exemption.because("the test is about something else").path("*.**"))
        .apiVersions("example.org/v1") // an exemption is not judged where something else changed
        .renderer(printing(yaml));
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
