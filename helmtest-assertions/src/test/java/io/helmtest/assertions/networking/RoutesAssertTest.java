package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.declaration.ExternalObject.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesAssertTest {

  @Test
  void knowsTheHostsOfBothApis() {
    ingress("{}").hasHost("shop.example.com").hasOnlyHosts("shop.example.com");
    httpRoute("{}").hasHost("shop.example.com").hasOnlyHosts("shop.example.com");
    assertRenderedFailure(
        () -> ingress("{}").hasHost("shop.exmple.com"),
        """
        [prod] Expecting
          Ingress shop-web
        to have in spec.rules host
          shop.exmple.com
        but was
          shop.example.com, did you mean "shop.example.com"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void wantsExactlyTheHosts() {
    assertRenderedFailure(
        () ->
            httpRoute("httpRoute: {hostnames: [shop.example.com, dev.example.com]}")
                .hasOnlyHosts("shop.example.com"),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have in spec.hostnames only the hosts
          shop.example.com
        but was
          shop.example.com, dev.example.com
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void wantsNoOtherHosts() {
    ingress("{}").hasAtMostHosts("shop.example.com", "www.example.com");
    assertRenderedFailure(
        () ->
            httpRoute("httpRoute: {hostnames: [shop.example.com, dev.example.com]}")
                .hasAtMostHosts("shop.example.com", "www.example.com"),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to have in spec.hostnames at most the hosts
          shop.example.com, www.example.com
        but was
          shop.example.com, dev.example.com
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void knowsWhatIsNotServed() {
    ingress("{}").doesNotHavePath("/admin").doesNotRouteTo("shop-admin");
    httpRoute("{}").doesNotHavePath("/admin").doesNotRouteTo("shop-admin");
    assertRenderedFailure(
        () -> ingress("{}").doesNotHavePath("/"),
        """
        [prod] Expecting
          Ingress shop-web
        not to route by spec.rules
          /
        but was
          shop.example.com/ (Prefix) to shop-web:http
        at network/templates/ingress.yaml (rendered line N)
        """);
    assertRenderedFailure(
        () -> httpRoute("{}").doesNotRouteTo("shop-web"),
        """
        [prod] Expecting
          HTTPRoute shop-web
        not to route by spec.rules
          shop-web
        but was
          shop.example.com/ (Prefix) to shop-web:80
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void knowsThePathsOfBothApisInEithersWords() {
    ingress("{}").hasPath("shop.example.com", "/", "PathPrefix");
    httpRoute("{}").hasPath("shop.example.com", "/", "Prefix");
    assertRenderedFailure(
        () -> ingress("{}").hasPath("shop.example.com", "/", "Exact"),
        """
        [prod] Expecting
          Ingress shop-web
        to route by spec.rules
          shop.example.com/ (Exact)
        but was
          shop.example.com/ (Prefix) to shop-web:http
          did you mean "shop.example.com/ (Prefix)"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void aRouteWithoutMatchesIsForEveryPath() {
    httpRoute("httpRoute: {rules: [{backendRefs: [{name: shop-web, port: 80}]}]}")
        .hasPath("shop.example.com", "/", "PathPrefix");
  }

  @Test
  void aRouteWithoutHostnamesHasThoseOfItsListeners() {
    httpRoute("httpRoute: {hostnames: null}").hasOnlyHosts("shop.example.com");
    httpRoute("{httpRoute: {hostnames: null}, gateway: null}").hasOnlyHosts("*");
  }

  @Test
  void v1beta1IsReadAlike() {
    httpRoute("gatewayVersion: v1beta1").hasOnlyHosts("shop.example.com").reachServices();
  }

  @Test
  void aPortsNameAndNumberAreTheSame() {
    ingress("{}").routesTo("shop-web", 80).routesTo("shop-web", "http");
    httpRoute("{}").routesTo("shop-web", 80).routesTo("shop-web", "http");
    assertRenderedFailure(
        () -> httpRoute("{}").routesTo("shop-web", 81),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to route by spec.rules
          shop-web:81
        but was
          shop.example.com/ (Prefix) to shop-web:80
          did you mean "shop-web:80"?
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @Test
  void asksForTheBackendThatIsProbablyMeant() {
    assertRenderedFailure(
        () -> ingress("{}").routesTo("shop-wbe", "http"),
        """
        [prod] Expecting
          Ingress shop-web
        to route by spec.rules
          shop-wbe:http
        but was
          shop.example.com/ (Prefix) to shop-web:http
          did you mean "shop-web:http"?
        at network/templates/ingress.yaml (rendered line N)
        """);
    assertRenderedFailure(
        () -> ingress("{}").routesTo("shop-wbe", 80),
        """
        [prod] Expecting
          Ingress shop-web
        to route by spec.rules
          shop-wbe:80
        but was
          shop.example.com/ (Prefix) to shop-web:http
          did you mean "shop-web:80"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void everyBackendIsAServiceWithThatPort() {
    ingress("{}").reachServices();
    backend("shop-web", "number: 80").reachServices();
    httpRoute("{}").reachServices();
    assertRenderedFailure(
        () -> backend("shop-wbe", "name: http").reachServices(),
        """
        [prod] Expecting
          Ingress shop-web
        to find in this release for spec.rules[0].http.paths[0].backend.service
          Service shop-wbe, or one declared with allowingExternal
        but was
          Service shop-web, did you mean "shop-web"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAPortThatTheServiceDoesNotHave() {
    assertRenderedFailure(
        () -> backend("shop-web", "number: 8080").reachServices(),
        """
        [prod] Expecting
          Ingress shop-web
        to find in this release for spec.rules[0].http.paths[0].backend.service
          port 8080 of Service shop-web
        but was
          http/80
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAPortThatTheServiceOfAnHttpRouteDoesNotHave() {
    assertRenderedFailure(
        () ->
            httpRoute("httpRoute: {rules: [{backendRefs: [{name: shop-web, port: 81}]}]}")
                .reachServices(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to find in this release for spec.rules[0].backendRefs[0]
          port 81 of Service shop-web
        but was
          http/80, did you mean "80"?
        at network/templates/httpRoute.yaml (rendered line N)
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]",
        "filters: [{type: ExtensionRef, extensionRef: {group: example.org, kind: Answer, name: ok}}]",
        "backendRefs: [{group: example.org, kind: Backend, name: other}]"
      })
  void aRuleMayAnswerWithoutAService(String rule) {
    httpRoute("httpRoute: {rules: [{" + rule + "}]}").reachServices();
  }

  @Test
  void eachRuleOfAnHttpRouteAnswers() {
    assertRenderedFailure(
        () ->
            httpRoute(
                    """
                    httpRoute:
                      rules:
                        - {backendRefs: [{name: shop-web, port: 80}]}
                        - matches: [{path: {type: Exact, value: /old}}]
                        - filters: [{type: URLRewrite, urlRewrite: {hostname: www.example.com}}]
                    """)
                .reachServices(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to pass every check but 2 failed
          HTTPRoute shop-web  to route by spec.rules[1]  expected a backend or a filter that answers  but was neither  at network/templates/httpRoute.yaml (rendered line N)
          HTTPRoute shop-web  to route by spec.rules[2]  expected a backend or a filter that answers  but was neither  at network/templates/httpRoute.yaml (rendered line N)
        values: values.yaml < values-prod.yaml < values text
        engine: helm
        """);
    assertRenderedFailure(
        () -> httpRoute("httpRoute: {rules: []}").reachServices(),
        """
        [prod] Expecting
          HTTPRoute shop-web
        to route by spec.rules
          a backend
        but was
          no routes
        at network/templates/httpRoute.yaml (rendered line N)
        values: values.yaml < values-prod.yaml < values text
        engine: helm
        """);
  }

  @Test
  void aResourceAnswersForAnIngress() {
    ingress(
            """
            ingress:
              defaultBackend: {resource: {apiGroup: example.org, kind: Bucket, name: static}}
              rules: []
            """)
        .reachServices();
    assertRenderedFailure(
        () -> ingress("ingress: {rules: [{host: shop.example.com}]}").reachServices(),
        """
        [prod] Expecting
          Ingress shop-web
        to route by spec.rules
          a backend
        but was
          no routes
        at network/templates/ingress.yaml (rendered line N)
        values: values.yaml < values-prod.yaml < values text
        engine: helm
        """);
  }

  @Test
  void aBackendMayBeDeclaredExternal() {
    backend("oauth2-proxy", "number: 80").allowingExternal(service("oauth2-proxy")).reachServices();
  }

  @Test
  void theDefaultBackendCounts() {
    ingress("ingress: {defaultBackend: {service: {name: shop-web, port: {number: 80}}}}")
        .hasPath("*", "/", "Prefix");
    assertRenderedFailure(
        () ->
            ingress("ingress: {defaultBackend: {service: {name: other, port: {number: 80}}}}")
                .reachServices(),
        """
        [prod] Expecting
          Ingress shop-web
        to find in this release for spec.defaultBackend.service
          Service other, or one declared with allowingExternal
        but was
          Service shop-web
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  @Test
  void aBackendIsLookedUpInItsNamespace() {
    assertRenderedFailure(
        () -> ingress("serviceNamespace: other").reachServices(),
        """
        [prod] Expecting
          Ingress shop-web
        to find in this release for spec.rules[0].http.paths[0].backend.service
          Service shop-web, or one declared with allowingExternal
        but was
          no Service, did you mean "Service shop-web in namespace other"?
        at network/templates/ingress.yaml (rendered line N)
        """);
  }

  private static RoutesAssert ingress(String values) {
    return Network.with(values).ingress("shop-web").routes();
  }

  private static RoutesAssert backend(String service, String port) {
    return ingress(
        """
        ingress:
          rules:
            - host: shop.example.com
              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: %s, port: {%s}}}}]}
        """
            .formatted(service, port));
  }

  private static RoutesAssert httpRoute(String values) {
    return Network.with(values).httpRoute("shop-web").routes();
  }
}
