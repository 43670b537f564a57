package io.helmtest.sample;

import io.helmtest.PerEnvironment;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.patterns.ContainerPatterns;
import io.helmtest.junit.patterns.Demands;
import io.helmtest.junit.patterns.NetworkingPatterns;
import io.helmtest.junit.patterns.SecurityPatterns;

/** The patterns of three categories, with what only this chart's owner knows. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ShopOwnersPatternsTest implements ContainerPatterns, SecurityPatterns, NetworkingPatterns {
  private static final PerEnvironment<Demands> DEMANDS =
      PerEnvironment.of("dev", of("dev.azurecr.io", "shop.dev.example.com"))
          .and("test", of("test.azurecr.io", "shop.test.example.com").bounds("shop-web", 1, 3))
          .and("prod", of("prod.azurecr.io", "shop.example.com").bounds("shop-web", 3, 10));

  @Override
  public Demands demands(RenderedChart chart) {
    return DEMANDS.in(chart);
  }

  private static Demands of(String registry, String host) {
    return Demands.standard()
        .registry(registry)
        .userId(1000)
        .appArmorProfile("RuntimeDefault")
        .hosts(host);
  }
}
