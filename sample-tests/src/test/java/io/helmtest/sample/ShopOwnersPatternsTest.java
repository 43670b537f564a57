package io.helmtest.sample;

import io.helmtest.PerEnvironment;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.patterns.Bounds;
import io.helmtest.junit.patterns.ContainerPatterns;
import io.helmtest.junit.patterns.NetworkingPatterns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The patterns of two categories, with what only this chart's owner knows. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ShopOwnersPatternsTest implements ContainerPatterns, NetworkingPatterns {

  @Override
  public Optional<PerEnvironment<String>> registry() {
    return Optional.of(
        PerEnvironment.of("dev", "dev.azurecr.io")
            .and("test", "test.azurecr.io")
            .and("prod", "prod.azurecr.io"));
  }

  @Override
  public Optional<PerEnvironment<Set<String>>> hosts() {
    return Optional.of(
        PerEnvironment.of("dev", Set.of("shop.dev.example.com"))
            .and("test", Set.of("shop.test.example.com"))
            .and("prod", Set.of("shop.example.com")));
  }

  @Override
  public Optional<PerEnvironment<Map<String, Bounds>>> horizontalPodAutoscalerBounds() {
    return Optional.of(
        PerEnvironment.of("dev", Map.<String, Bounds>of())
            .and("test", Map.of("shop-web", new Bounds(1, 3)))
            .and("prod", Map.of("shop-web", new Bounds(3, 10))));
  }
}
