package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import org.junit.jupiter.api.Test;

class GatewayAssertTest {

  @Test
  void knowsItsClass() {
    gateway("gateway.networking.k8s.io/v1").gateway("shop").hasClass("approuting-istio");
    assertFailure(
        () ->
            gateway("gateway.networking.k8s.io/v1").gateway("shop").hasClass("azure-alb-external"),
        """
        [prod] Expecting
          Gateway shop
        to have spec.gatewayClassName
          azure-alb-external
        but was
          approuting-istio
        at shop/templates/gateway.yaml (rendered line 5)
        """);
  }

  @Test
  void isNotIstios() {
    gateway("gateway.networking.k8s.io/v1beta1").gateways().hasSize(1);
    gateway("networking.istio.io/v1").gateways().hasSize(0);
  }

  private static RenderedChartAssert gateway(String apiVersion) {
    return assertThat(
        Renders.of(
            """
            # Source: shop/templates/gateway.yaml
            apiVersion: %s
            kind: Gateway
            metadata: {name: shop}
            spec: {gatewayClassName: approuting-istio}
            """
                .formatted(apiVersion)));
  }
}
