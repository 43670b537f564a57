package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.Manifest;
import java.util.Base64;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each test fails, but one that is skipped, in words that tell what is secret, or command a pipeline. */
@HelmChartTest(chart = "chart", environments = "prod")
class Telling {
  private static RenderedChart kept;

  @BeforeAll
  static void keep(RenderedChart chart) {
    kept = chart;
  }

  @Test
  void whatTheClassRendered() {
    assertThat(kept.yaml()).isEmpty();
  }

  @TestFactory
  DynamicTest later(HelmChart chart) {
    return DynamicTest.dynamicTest("later", () -> theRender(chart.environment("prod")));
  }

  @EnvironmentTest
  void theObject(@Manifest("login") Secret login) {
    assertThat(login).isNull();
  }

  @EnvironmentTest
  void theEncodedValue(@Manifest("login") Secret login) {
    assertThat(login.getData()).isEmpty();
  }

  @EnvironmentTest
  void theValue(@Manifest("login") Secret login) {
    Assertions.assertEquals("wrong", password(login));
  }

  @EnvironmentTest
  void theCause(@Manifest("login") Secret login) {
    throw new IllegalStateException("refused", new IllegalArgumentException(password(login)));
  }

  @EnvironmentTest
  void theRender(HelmChart chart) {
    assertThat(chart.render().yaml()).isEmpty();
  }

  @EnvironmentTest
  void theCommand(@Manifest("shop") ConfigMap shop) {
    throw new AssertionError("\n" + shop.getData().get("script"));
  }

  @EnvironmentTest
  void whyItIsSkipped(@Manifest("login") Secret login, @Manifest("shop") ConfigMap shop) {
    Assumptions.abort(password(login) + "\n" + shop.getData().get("script"));
  }

  private static String password(Secret login) {
    return new String(Base64.getDecoder().decode(login.getData().get("password")));
  }
}
