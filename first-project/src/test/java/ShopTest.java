import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.patterns.ChartPatterns;

@HelmChartTest(
    chart = "../shop",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ShopTest implements ChartPatterns {
  static final PerEnvironment<String> REGISTRY =
      PerEnvironment.of("dev", "dev.azurecr.io")
          .and("test", "test.azurecr.io")
          .and("prod", "prod.azurecr.io");

  @EnvironmentTest
  void imagesComeFromTheEnvironmentsRegistry(RenderedChart chart) {
    assertThat(chart)
        .containers()
        .each(container -> container.image().hasRegistry(REGISTRY.in(chart)));
  }
}
