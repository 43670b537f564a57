package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Wording;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The way from a render to what connects, scales and protects its pods.
 *
 * @param <S> the assertion itself
 */
abstract class AbstractNetworkingAssert<S extends AbstractNetworkingAssert<S>>
    extends AbstractWorkloadsAssert<S> {
  // Of any version: policy/v1beta1 is read alike.
  private static final String POLICY = "policy";
  private static final String BUDGET = "PodDisruptionBudget";

  AbstractNetworkingAssert(@Nullable RenderedChart chart, Wording wording, Class<S> self) {
    super(chart, wording, self);
  }

  /**
   * A Service.
   *
   * @param name its name
   * @return the Service
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public ServiceAssert service(String name) {
    return new ServiceAssert(lookup().one(Service.class, name));
  }

  /**
   * All Services.
   *
   * @return the Services
   */
  @CheckReturnValue
  public ElementsAssert<ServiceAssert> services() {
    return lookup().all(Service.class, ServiceAssert::new);
  }

  /**
   * An Ingress.
   *
   * @param name its name
   * @return the Ingress
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public IngressAssert ingress(String name) {
    return new IngressAssert(lookup().one(Ingress.class, name));
  }

  /**
   * All Ingresses.
   *
   * @return the Ingresses
   */
  @CheckReturnValue
  public ElementsAssert<IngressAssert> ingresses() {
    return lookup().all(Ingress.class, IngressAssert::new);
  }

  /**
   * A PodDisruptionBudget.
   *
   * @param name its name
   * @return the PodDisruptionBudget
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public PodDisruptionBudgetAssert podDisruptionBudget(String name) {
    return new PodDisruptionBudgetAssert(lookup().one(POLICY, BUDGET, name));
  }

  /**
   * All PodDisruptionBudgets.
   *
   * @return the PodDisruptionBudgets
   */
  @CheckReturnValue
  public ElementsAssert<PodDisruptionBudgetAssert> podDisruptionBudgets() {
    return lookup().all(POLICY, BUDGET, PodDisruptionBudgetAssert::new);
  }

  /**
   * A NetworkPolicy.
   *
   * @param name its name
   * @return the NetworkPolicy
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public NetworkPolicyAssert networkPolicy(String name) {
    return new NetworkPolicyAssert(lookup().one(NetworkPolicy.class, name));
  }

  /**
   * All NetworkPolicies.
   *
   * @return the NetworkPolicies
   */
  @CheckReturnValue
  public ElementsAssert<NetworkPolicyAssert> networkPolicies() {
    return lookup().all(NetworkPolicy.class, NetworkPolicyAssert::new);
  }

  /**
   * An HTTPRoute.
   *
   * @param name its name
   * @return the HTTPRoute
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public HttpRouteAssert httpRoute(String name) {
    return new HttpRouteAssert(lookup().one("HTTPRoute", name));
  }

  /**
   * All HTTPRoutes.
   *
   * @return the HTTPRoutes
   */
  @CheckReturnValue
  public ElementsAssert<HttpRouteAssert> httpRoutes() {
    return lookup().all("HTTPRoute", HttpRouteAssert::new);
  }

  /**
   * A HorizontalPodAutoscaler.
   *
   * @param name its name
   * @return the HorizontalPodAutoscaler
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public HorizontalPodAutoscalerAssert horizontalPodAutoscaler(String name) {
    return new HorizontalPodAutoscalerAssert(lookup().one("HorizontalPodAutoscaler", name));
  }

  /**
   * All HorizontalPodAutoscalers.
   *
   * @return the HorizontalPodAutoscalers
   */
  @CheckReturnValue
  public ElementsAssert<HorizontalPodAutoscalerAssert> horizontalPodAutoscalers() {
    return lookup().all("HorizontalPodAutoscaler", HorizontalPodAutoscalerAssert::new);
  }

  /**
   * A Gateway.
   *
   * @param name its name
   * @return the Gateway
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public GatewayAssert gateway(String name) {
    return new GatewayAssert(lookup().one(GatewayAssert.API, "Gateway", name));
  }

  /**
   * All Gateways of the Gateway API.
   *
   * @return the Gateways of the Gateway API
   */
  @CheckReturnValue
  public ElementsAssert<GatewayAssert> gateways() {
    return lookup().all(GatewayAssert.API, "Gateway", GatewayAssert::new);
  }
}
