package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final RenderedChart OTHERS =
      Renders.of(
          """
          # Source: shop/templates/route.yaml
          apiVersion: gateway.networking.k8s.io/v1
          kind: HTTPRoute
          metadata: {name: shop}
          spec:
            parentRefs: [{name: shop}]
            rules: [{backendRefs: [{name: shop, port: 80}]}]
          ---
          # Source: shop/templates/istio.yaml
          apiVersion: networking.istio.io/v1
          kind: Gateway
          metadata: {name: shop}
          ---
          # Source: shop/templates/knative.yaml
          apiVersion: serving.knative.dev/v1
          kind: Service
          metadata: {name: shop}
          """);

  @Test
  void referencesLeadOutOfThePartThatIsLookedAt() {
    RenderedChart chart = Network.sound().actual();
    assertThat(chart.template("templates/ingress.yaml"))
        .ingresses()
        .hasSize(1)
        .each(ingress -> ingress.routes().reachServices());
    assertThat(chart.template("templates/service.yaml"))
        .services()
        .each(service -> service.ports().reachContainers());
  }

  @Test
  void istiosGatewayIsAnother() {
    assertFailure(
        () -> assertThat(OTHERS).httpRoute("shop").parents().areRendered(),
        """
        [prod] Expecting
          HTTPRoute shop
        to find in this release for spec.parentRefs[0]
          Gateway shop, or one declared with allowingExternal
        but was
          no Gateway
        at shop/templates/route.yaml (rendered line 6)
        """);
  }

  @Test
  void knativesServiceIsAnother() {
    assertFailure(
        () -> assertThat(OTHERS).httpRoute("shop").routes().reachServices(),
        """
        [prod] Expecting
          HTTPRoute shop
        to find in this release for spec.rules[0].backendRefs[0]
          Service shop, or one declared with allowingExternal
        but was
          no Service
        at shop/templates/route.yaml (rendered line 7)
        """);
  }
}
