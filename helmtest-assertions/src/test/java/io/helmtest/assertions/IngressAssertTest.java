package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import org.junit.jupiter.api.Test;

class IngressAssertTest {

  @Test
  void knowsItsClass() {
    ingress("spec: {ingressClassName: azure-alb-external}").hasClass("azure-alb-external");
    assertFailure(
        () -> ingress("spec: {ingressClassName: nginx}").hasClass("azure-alb-external"),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.ingressClassName
          azure-alb-external
        but was
          nginx
        at shop/templates/web/ingress.yaml (rendered line 6)
        """);
  }

  @Test
  void knowsTheAnnotationThatCameBefore() {
    ingress("  annotations: {kubernetes.io/ingress.class: nginx}\nspec: {}").hasClass("nginx");
    assertFailure(
        () -> ingress("spec: {}").hasClass("nginx"),
        """
        [prod] Expecting
          Ingress shop-web
        to have spec.ingressClassName
          nginx
        but was
          absent
        at shop/templates/web/ingress.yaml (rendered line 6)
        """);
  }

  private static IngressAssert ingress(String rest) {
    return assertThat(
            Renders.of(
                """
                # Source: shop/templates/web/ingress.yaml
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata:
                  name: shop-web
                """
                    + rest))
        .ingress("shop-web");
  }
}
