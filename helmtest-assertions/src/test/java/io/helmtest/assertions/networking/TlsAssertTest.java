package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class TlsAssertTest {

  @Test
  void anEmptyListIsNoTls() {
    tls("[]").isDisabled();
    assertRenderedFailure(
        () -> tls("[]").isEnabled(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls
          at least one entry
        but was
          no entry
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void anEmptyListCoversNothing() {
    assertRenderedFailure(
        () -> tls("[]").coversHosts(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls
          at least one entry
        but was
          no entry
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void tellsTlsThatShouldNotBe() {
    tls("[{hosts: [shop.example.com]}]").isEnabled();
    assertRenderedFailure(
        () -> tls("[{hosts: [shop.example.com]}]").isDisabled(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls
          no entry
        but was
          shop.example.com by no Secret
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void aWildcardCoversOneLabel() {
    tls("[{hosts: ['*.example.com']}]").coversHosts();
    assertRenderedFailure(
        () -> tls("[{hosts: ['*.com'], secretName: shop-tls}]").coversHosts(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for
          shop.example.com
        but was
          *.com by shop-tls
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void everyHostHasToBeCovered() {
    tls("[{hosts: [shop.example.com]}]").coversHosts();
    assertRenderedFailure(
        () -> tls("[{hosts: [dev.example.com]}]").coversHosts(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for
          shop.example.com
        but was
          dev.example.com by no Secret
          did you mean "dev.example.com"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void aSecretWithoutHostsCoversAll() {
    tls("[{secretName: shop-tls}]").coversHosts().hasSecret("shop.example.com", "shop-tls");
    assertRenderedFailure(
        () -> tls("[{}]").coversHosts(),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for
          shop.example.com
        but was
          all hosts by no Secret
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void knowsTheSecretOfAHost() {
    tls("[{hosts: [shop.example.com], secretName: shop-tls}]")
        .hasSecret("shop.example.com", "shop-tls");
    assertRenderedFailure(
        () ->
            tls("[{hosts: [shop.example.com], secretName: shop-tls}]")
                .hasSecret("shop.example.com", "other"),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for shop.example.com with Secret
          other
        but was
          shop.example.com by shop-tls
        at network/templates/ingress.yaml (rendered line N)
        """);
    assertRenderedFailure(
        () ->
            tls("[{hosts: [shop.example.com], secretName: shop-tls}]")
                .hasSecret("shop.example.com", "shop-tsl"),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for shop.example.com with Secret
          shop-tsl
        but was
          shop.example.com by shop-tls
          did you mean "shop-tls"?
        at network/templates/ingress.yaml (rendered line N)
        """);
    assertRenderedFailure(
        () ->
            tls("[{hosts: [shop.example.com], secretName: shop-tls}]")
                .hasSecret("shop.exmple.com", "shop-tls"),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.tls for shop.exmple.com with Secret
          shop-tls
        but was
          shop.example.com by shop-tls
          did you mean "shop.example.com"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  private static TlsAssert tls(String entries) {
    return Network.with("ingress: {tls: " + entries + "}").ingress("shop-web").tls();
  }
}
