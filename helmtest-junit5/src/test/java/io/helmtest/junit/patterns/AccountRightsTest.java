package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import org.junit.jupiter.api.Test;

/** Who has rights in the cluster needs its token, and nobody else. */
class AccountRightsTest {
  private final SecurityPatterns patterns = new SecurityPatterns() {};

  @Test
  void excuseTheTokenOfTheirAccount() {
    RenderedChart chart = rightsIn("");
    assertThatCode(() -> patterns.serviceAccounts(chart)).doesNotThrowAnyException();
  }

  @Test
  void excuseNoTokenOfItsNamesakeInAnotherNamespace() {
    RenderedChart chart = rightsIn("elsewhere");
    assertThatThrownBy(() -> patterns.serviceAccounts(chart))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "Deployment shop-app to have spec.template.spec.automountServiceAccountToken");
  }

  private static RenderedChart rightsIn(String namespace) {
    return HelmChart.at("src/test/charts/owners")
        .release("shop")
        .set("broken", "TOKENS")
        .set("rights.namespace", namespace)
        .render();
  }
}
