package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Without an annotation: the same chart from plain Java. */
class PlainJavaTest {

  @Test
  void aChartRendersWithoutAnAnnotation() {
    RenderedChart prod =
        HelmChart.at(Path.of("../sample-chart")).release("shop").environment("prod").render();
    assertThat(prod).deployment("shop-web").container("web").image().hasTag("1.4.0");
  }
}
