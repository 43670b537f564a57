package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.declaration.ExternalObject.gateway;

import org.junit.jupiter.api.Test;

class ParentsAssertTest {

  @Test
  void knowsTheGateway() {
    parents("[{name: shop}]").hasGateway("shop");
    assertRenderedFailure(
        () -> parents("[{name: shop}]").hasGateway("shared"),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have in spec.parentRefs
          Gateway shared
        but was
          shop
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void asksForTheGatewayThatIsProbablyMeant() {
    assertRenderedFailure(
        () -> parents("[{name: shop}]").hasGateway("shpo"),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have in spec.parentRefs
          Gateway shpo
        but was
          shop, did you mean "shop"?
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void everyParentIsRendered() {
    parents("[{name: shop, sectionName: https, port: 443, namespace: default}]").areRendered();
    assertRenderedFailure(
        () -> parents("[{name: shpo}, {name: shop, sectionName: http}]").areRendered(),
        """
        [prod] Expecting
          HTTPRoute shop-web spec.parentRefs
        to pass every check but 2 failed
          HTTPRoute shop-web  to find in this release for spec.parentRefs[0]  expected Gateway shpo, or one declared with allowingExternal  but was Gateway shop, did you mean "shop"?              at network/templates/httpRoute.yaml (rendered line N)
          HTTPRoute shop-web  to find in this release for spec.parentRefs[1]  expected a listener of Gateway shop                           but was none with the name http, did you mean "https"?  at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void anotherNamespaceIsAnotherGateway() {
    assertRenderedFailure(
        () -> parents("[{name: shop, namespace: gateways}]").areRendered(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to find in this release for spec.parentRefs[0]
          Gateway shop in namespace gateways, or one declared with allowingExternal
        but was
          no Gateway, did you mean "Gateway shop in namespace default"?
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void aParentMayBeDeclaredExternal() {
    parents("[{name: shared}]").allowingExternal(gateway("shared")).areRendered();
  }

  @Test
  void withoutAParentNothingArrives() {
    assertRenderedFailure(
        () -> parents("[]").areRendered(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have spec.parentRefs
          at least one Gateway
        but was
          nothing
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  private static ParentsAssert parents(String references) {
    return Network.with("httpRoute: {parentRefs: " + references + "}")
        .httpRoute("shop-web")
        .parents();
  }
}
