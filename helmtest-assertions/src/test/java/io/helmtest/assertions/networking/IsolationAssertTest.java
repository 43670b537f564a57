package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;

import org.junit.jupiter.api.Test;

class IsolationAssertTest {

  @Test
  void knowsTheTypesDeclared() {
    policy("policyTypes: [Ingress, Egress]").isOfIngress().isOfEgress();
    assertRenderedFailure(
        () -> policy("policyTypes: [Egress]").isOfIngress(),
        """
        [prod] Expecting
          NetworkPolicy shop-web
        to isolate by spec.policyTypes
          Ingress
        but was
          Egress
        at network/templates/networkPolicy.yaml (rendered line N)
        """);
  }

  @Test
  void withoutTypesTheRulesTell() {
    policy("policyTypes: null").isOfIngress();
    policy("policyTypes: null, egress: [{}]").isOfIngress().isOfEgress();
    assertRenderedFailure(
        () -> policy("policyTypes: null").isOfEgress(),
        """
        [prod] Expecting
          NetworkPolicy shop-web
        to isolate by spec.policyTypes
          Egress
        but was
          Ingress
        at network/templates/networkPolicy.yaml (rendered line N)
        """);
  }

  @Test
  void withoutRulesAllIsDenied() {
    policy("policyTypes: [Ingress, Egress], ingress: null").deniesAllIngress().deniesAllEgress();
    assertRenderedFailure(
        () -> policy("ingress: [{}]").deniesAllIngress(),
        """
        [prod] Expecting
          NetworkPolicy shop-web
        to have spec.ingress
          no rule
        but was
          a rule
        at network/templates/networkPolicy.yaml (rendered line N)
        """);
  }

  private static IsolationAssert policy(String fields) {
    return Network.with("networkPolicy: {" + fields + "}").networkPolicy("shop-web").isolation();
  }
}
