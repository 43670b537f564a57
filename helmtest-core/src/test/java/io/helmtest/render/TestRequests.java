package io.helmtest.render;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import java.nio.file.Path;
import java.util.List;

/** Requests for the tiny chart. */
final class TestRequests {
  private TestRequests() {}

  static RenderRequest plain(Path folder) {
    return with(folder, List.of(), List.of());
  }

  static RenderRequest with(Path folder, List<ValuesLayer> values, List<ValueOverride> overrides) {
    Chart chart = Chart.open(TestCharts.tiny(folder.resolve("tiny")));
    return new RenderRequest(
        chart,
        Release.named("shop").withNamespace("web"),
        values,
        overrides,
        Capabilities.defaults(),
        true,
        "");
  }
}
