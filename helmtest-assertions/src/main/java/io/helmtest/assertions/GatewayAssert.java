package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.helmtest.assertions.networking.ListenersAssert;
import io.helmtest.assertions.subject.Subject;
import org.assertj.core.annotation.CheckReturnValue;

/** A Gateway of the Gateway API. */
public final class GatewayAssert extends AbstractObjectAssert<GatewayAssert, Gateway> {
  // Istio has a Gateway too.
  static final String API = "gateway.networking.k8s.io";

  GatewayAssert(Subject subject) {
    super(subject, () -> subject.document().as(Gateway.class), GatewayAssert.class);
  }

  /**
   * Checks which controller serves it.
   *
   * <pre>{@code
   * // passes for gatewayClassName: azure-alb-external, fails for another
   * assertThat(chart).gateway("shop").hasClass("azure-alb-external");
   * }</pre>
   *
   * @param name the class, on AKS such as {@code approuting-istio} or {@code azure-alb-external}
   * @return this
   * @throws AssertionError if it is another
   * @see <a href="https://gateway-api.sigs.k8s.io/api-types/gatewayclass/">GatewayClass</a>
   */
  public GatewayAssert hasClass(String name) {
    return hasValue(
        subject().at("spec.gatewayClassName"), name, actual().getSpec().getGatewayClassName());
  }

  /**
   * Its hosts, protocols and certificates.
   *
   * @return its {@code spec.listeners}
   */
  @CheckReturnValue
  public ListenersAssert listeners() {
    return new ListenersAssert(subject(), actual().getSpec());
  }
}
