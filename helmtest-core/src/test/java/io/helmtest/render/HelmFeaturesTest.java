package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmFeaturesTest {
  private static final Release RELEASE = Release.named("shop");

  @TempDir private Path folder = Path.of("");

  @Test
  void theSchemaIsSkippedFrom316On() {
    RenderRequest request = request();
    assertThat(HelmFeatures.refusal(request, new HelmVersion("v3.15.4", 3, 15)))
        .hasValue("Helm v3.15.4 cannot skip the schema validation: use 3.16 or newer");
    assertThat(HelmFeatures.refusal(request, new HelmVersion("v3.16.0", 3, 16))).isEmpty();
  }

  private RenderRequest request() {
    Chart chart = Chart.open(TestCharts.tiny(folder.resolve("tiny")));
    return new RenderRequest(
        chart, RELEASE, List.of(), List.of(), Capabilities.defaults(), false, "");
  }
}
