package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.render.HelmNotFoundException;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HelmChartAssertTest {
  private static final HelmChart FAILING = Renders.failing(RenderFailure.of("boom"));

  @Test
  void acceptsAChartThatFailsAsItShould() {
    assertThat(FAILING).failsToRender().withMessageContaining("boom");
  }

  @Test
  void tellsWhatWasRenderedThoughItShouldFail() {
    HelmChart chart = Renders.chart(pods(2)).environment("prod").set("ingress.host", null);
    assertFailure(
        () -> assertThat(chart).failsToRender(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to fail to render but it renders
          Pod p1
          Pod p2
        values: values.yaml < values-prod.yaml < set ingress.host
        engine: a test's own
        """);
  }

  @Test
  void countsWhatIsMoreThanTen() {
    assertThat(failureOf(() -> assertThat(Renders.chart(pods(11))).failsToRender()))
        .hasMessageContaining("  Pod p10\n  … and 1 more\n");
    assertThat(failureOf(() -> assertThat(Renders.chart(pods(10))).failsToRender()))
        .hasMessageContaining("  Pod p10\n")
        .message()
        .doesNotContain("more");
  }

  @Test
  void doesNotTakeAnEmptyRenderForAFailure() {
    assertFailure(
        () -> assertThat(Renders.chart("\n")).failsToRender(),
        """
        Expecting
          chart shop 0.1.0 as release shop
        to fail to render but it renders
          (none)
        values: values.yaml
        engine: a test's own
        """);
  }

  @Test
  void doesNotTakeAMissingHelmForAFailure() {
    HelmChart chart = Renders.chart("").renderer(new MissingHelm());
    assertThatThrownBy(() -> assertThat(chart).failsToRender())
        .isInstanceOf(HelmNotFoundException.class);
    assertThatThrownBy(() -> assertThat(chart).renders()).isInstanceOf(HelmNotFoundException.class);
  }

  @Test
  void leadsToTheRender() {
    assertThat(Renders.chart(pods(1))).renders().object("Pod", "p1").at("spec").isAbsent();
  }

  @Test
  void tellsWhyItDoesNotRender() {
    assertFailure(
        () -> assertThat(FAILING).renders(),
        """
        [prod] Expecting
          chart shop 0.1.0 as release shop
        to render but it failed
          [prod] Helm could not render chart shop 0.1.0 as release shop in namespace default
            boom
          values: values.yaml < values-prod.yaml
          engine: a test's own
          chart: %s
        """
            .formatted(Path.of("src/test/resources/chart").toAbsolutePath()));
    assertThat(failureOf(() -> assertThat(FAILING).renders()))
        .hasCauseInstanceOf(HelmRenderException.class);
  }

  private static String pods(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj("---\napiVersion: v1\nkind: Pod\nmetadata: {name: p%d}\n"::formatted)
        .collect(Collectors.joining());
  }

  private static final class MissingHelm implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      throw new HelmNotFoundException("no helm");
    }

    @Override
    public String engine() {
      return "none";
    }
  }
}
