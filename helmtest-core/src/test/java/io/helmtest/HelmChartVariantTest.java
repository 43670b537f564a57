package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant is a name in messages, and nothing to Helm. */
class HelmChartVariantTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void chart() throws IOException {
    Files.createDirectories(folder.resolve("shop"));
    Files.writeString(folder.resolve("shop/Chart.yaml"), "name: shop\nversion: 0.1.0\n");
  }

  @Test
  void beginsMessages() throws IOException {
    Files.writeString(folder.resolve("shop/values-prod.yaml"), "");
    HelmChart chart = shop().variant("no ingress");
    assertThat(chart).hasToString("chart shop 0.1.0 (values.yaml, no ingress) as release shop");
    assertThat(chart.render().context().prefix()).isEqualTo("[no ingress] ");
    assertThat(chart.environment("prod").render())
        .hasToString("[prod, no ingress] release shop of chart shop 0.1.0");
    assertThat(shop().render().context().prefix()).isEmpty();
  }

  @Test
  void isNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop().variant(" "))
        .withMessage("A variant's name is blank: name one such as \"no ingress\"");
  }

  @Test
  void isNoReasonToRenderAgain() {
    CountingRenderer renderer = new CountingRenderer(new AtomicInteger());
    HelmChart chart = shop().renderer(renderer);
    RenderedChart one = chart.variant("one").render();
    RenderedChart other = chart.variant("other").render();
    assertThat(one.context().request()).isEqualTo(other.context().request());
    assertThat(one.context().prefix()).isEqualTo("[one] ");
    assertThat(other.context().prefix()).isEqualTo("[other] ");
    assertThat(renderer.renders()).hasValue(1);
  }

  @Test
  void findsValuesInOneMoreFolderAfterAllOthers() throws IOException {
    Path more = Files.createDirectories(folder.resolve("more"));
    Files.writeString(more.resolve("values-prod.yaml"), "from: more");
    Files.writeString(more.resolve("values-dev.yaml"), "from: more");
    Files.writeString(folder.resolve("shop/values-dev.yaml"), "from: chart");
    HelmChart chart = shop().valuesFolder(more);
    assertThat(values(chart.environment("prod"))).isEqualTo("from: more");
    assertThat(values(chart.environment("dev"))).isEqualTo("from: chart");
    assertThat(values(chart.valuesFiles("values-{environment}.yaml").environment("prod")))
        .isEqualTo("from: more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.environment("test"))
        .withMessageContaining(more.resolve("values-test.yaml").toString());
  }

  @Test
  void saysWhatTheChartIs() {
    assertThat(shop().version("2.0.0").metadata().label()).isEqualTo("shop-2.0.0");
  }

  private HelmChart shop() {
    return HelmChart.at(folder.resolve("shop")).renderer(new CountingRenderer(new AtomicInteger()));
  }

  private static String values(HelmChart chart) {
    return chart.render().context().request().values().get(0).yaml();
  }

  private record CountingRenderer(AtomicInteger renders) implements HelmRenderer {
    @Override
    public String engine() {
      return "none";
    }

    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      renders.incrementAndGet();
      return new RenderResult("", List.of());
    }
  }
}
