package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class ListenersAssertTest {

  @Test
  void knowsHostAndProtocol() {
    listener("port: 80, protocol: HTTP").hasHost("*", "HTTP");
    assertRenderedFailure(
        () ->
            listener("port: 80, protocol: HTTP, hostname: shop.example.com")
                .hasHost("shop.example.com", "HTTPS"),
        """
        [prod] Expecting
          Gateway shop
        to have in spec.listeners
          shop.example.com by HTTPS
        but was
          shop.example.com by HTTP on port 80 (web)
          did you mean "shop.example.com by HTTP"?
        at network/templates/gateway.yaml (rendered line N)
        """);
  }

  @Test
  void httpsNeedsACertificate() {
    listener("port: 443, protocol: HTTPS, tls: {certificateRefs: [{name: shop-tls}]}")
        .haveCertificates();
    listener("port: 443, protocol: TLS, tls: {mode: Passthrough}").haveCertificates();
    assertRenderedFailure(
        () -> listener("port: 443, protocol: HTTPS, tls: {certificateRefs: []}").haveCertificates(),
        """
        [prod] Expecting
          Gateway shop
        to have spec.listeners[web].tls.certificateRefs
          at least one certificate
        but was
          none
        at network/templates/gateway.yaml (rendered line N)
        """);
  }

  @Test
  void withoutHttpsThereIsNothingToCheck() {
    assertRenderedFailure(
        () -> listener("port: 80, protocol: HTTP").haveCertificates(),
        """
        [prod] Expecting
          Gateway shop
        to have in spec.listeners
          a listener for HTTPS or TLS
        but was
          * by HTTP on port 80 (web)
        at network/templates/gateway.yaml (rendered line N)
        """);
  }

  private static ListenersAssert listener(String fields) {
    return Network.with("gateway: {listeners: [{name: web, " + fields + "}]}")
        .gateway("shop")
        .listeners();
  }
}
