package io.helmtest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.Manifest;

/** Tests that a class for each environment inherits. */
abstract class ShopTests {

  @EnvironmentTest
  void webIsRendered(@Manifest("shop-web") Deployment web, Environment environment) {
    assertThat(web.getMetadata().getLabels()).containsEntry("app.kubernetes.io/component", "web");
    assertThat(environment.name()).isIn("dev", "prod");
  }
}
