package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class RouteParityTest {

  @Test
  void theSameRoutesMayBeToldDifferently() {
    Network.sound().hasHttpRoutesLikeIngresses();
  }

  @Test
  void tellsTheRoutesOfEitherSideThatTheOtherLacks() {
    assertRenderedFailure(
        () ->
            Network.with("httpRoute: {hostnames: [shop.example.org]}").hasHttpRoutesLikeIngresses(),
        """
        [prod] Expecting
          chart network 0.1.0 as release shop
        to pass every check but 2 failed
          Ingress shop-web    the same route in an HTTPRoute  expected shop.example.com/ (Prefix) to shop-web:80  but was shop.example.org/ (Prefix) to shop-web:80  at network/templates/ingress.yaml (rendered line N)
          HTTPRoute shop-web  the same route in an Ingress    expected shop.example.org/ (Prefix) to shop-web:80  but was shop.example.com/ (Prefix) to shop-web:80  at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAnotherPath() {
    assertRenderedFailure(
        () ->
            Network.with(
                    "httpRoute: {rules: [{matches: [{path: {type: PathPrefix, value: /api}}, {path: {type: PathPrefix, value: /}}], backendRefs: [{name: shop-web, port: 80}]}]}")
                .hasHttpRoutesLikeIngresses(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have the same route in an Ingress
          shop.example.com/api (Prefix) to shop-web:80
        but was
          shop.example.com/ (Prefix) to shop-web:80
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void withoutHttpRoutesThereIsNothingToCompare() {
    assertRenderedFailure(
        () -> Network.with("httpRoute: null").hasHttpRoutesLikeIngresses(),
        """
        [prod] Expecting
          chart network 0.1.0 as release shop
        to have routes of Ingresses and HTTPRoutes to compare, but no HTTPRoute has any
        """);
  }

  @Test
  void withoutIngressesThereIsNothingToCompare() {
    assertRenderedFailure(
        () -> Network.with("ingress: null").hasHttpRoutesLikeIngresses(),
        """
        [prod] Expecting
          chart network 0.1.0 as release shop
        to have routes of Ingresses and HTTPRoutes to compare, but no Ingress has any
        """);
  }
}
