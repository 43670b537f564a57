package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.comparison.ComparisonAssert;
import io.helmtest.assertions.identity.NamesAssert;
import io.helmtest.assertions.networking.RouteParity;
import io.helmtest.assertions.subject.Wording;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * A render or a part of it, and the way to its objects. A name that is not there fails and lists
 * what is; a plural holds hooks too; what objects refer to may be outside of the part.
 */
public final class RenderedChartAssert extends AbstractNetworkingAssert<RenderedChartAssert> {

  RenderedChartAssert(@Nullable RenderedChart chart, Wording wording) {
    super(chart, wording, RenderedChartAssert.class);
  }

  /**
   * A ConfigMap.
   *
   * @param name its name
   * @return the ConfigMap
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public ConfigMapAssert configMap(String name) {
    return new ConfigMapAssert(lookup().one(ConfigMap.class, name));
  }

  /**
   * All ConfigMaps.
   *
   * @return the ConfigMaps
   */
  @CheckReturnValue
  public ElementsAssert<ConfigMapAssert> configMaps() {
    return lookup().all(ConfigMap.class, ConfigMapAssert::new);
  }

  /**
   * A Secret.
   *
   * @param name its name
   * @return the Secret, whose values are never shown
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public SecretAssert secret(String name) {
    return new SecretAssert(lookup().one(Secret.class, name));
  }

  /**
   * All Secrets.
   *
   * @return the Secrets
   */
  @CheckReturnValue
  public ElementsAssert<SecretAssert> secrets() {
    return lookup().all(Secret.class, SecretAssert::new);
  }

  /**
   * A ServiceAccount.
   *
   * @param name its name
   * @return the ServiceAccount
   * @throws AssertionError if there is none of that name
   */
  @CheckReturnValue
  public ServiceAccountAssert serviceAccount(String name) {
    return new ServiceAccountAssert(lookup().one(ServiceAccount.class, name));
  }

  /**
   * All ServiceAccounts.
   *
   * @return the ServiceAccounts
   */
  @CheckReturnValue
  public ElementsAssert<ServiceAccountAssert> serviceAccounts() {
    return lookup().all(ServiceAccount.class, ServiceAccountAssert::new);
  }

  /**
   * The names of all objects.
   *
   * @return the names, of hooks and tests too
   */
  @CheckReturnValue
  public NamesAssert names() {
    return new NamesAssert(actual(), wording());
  }

  /**
   * Any object, custom resources included.
   *
   * @param kind such as {@code NetworkPolicy}
   * @param name its name
   * @return the object
   * @throws AssertionError if there is none of that kind and name
   */
  @CheckReturnValue
  public ObjectAssert object(String kind, String name) {
    return new ObjectAssert(lookup().one(kind, name));
  }

  /**
   * All objects of a kind.
   *
   * @param kind such as {@code NetworkPolicy}
   * @return the objects
   * @throws AssertionError if there are none, and the kind is close to one of Kubernetes', so that
   *     it is probably misspelt
   */
  @CheckReturnValue
  public ElementsAssert<ObjectAssert> objects(String kind) {
    return lookup().all(lookup().known(kind), ObjectAssert::new);
  }

  /**
   * All objects.
   *
   * @return every object of the render
   */
  @CheckReturnValue
  public ElementsAssert<ObjectAssert> objects() {
    return lookup().all("object", actual().list(document -> true), ObjectAssert::new);
  }

  /**
   * Checks that Ingresses and HTTPRoutes serve the same hosts, paths and backends, while a release
   * has both: an Ingress controller and a Gateway side by side.
   *
   * <pre>{@code
   * // passes when each path of the Ingresses is in an HTTPRoute and the other way round
   * assertThat(chart).hasHttpRoutesLikeIngresses();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one side lacks a route, or has none at all; the message lists all
   */
  public RenderedChartAssert hasHttpRoutesLikeIngresses() {
    new RouteParity(
            actual(), actual().documents(Ingress.class), actual().documents("HTTPRoute"), wording())
        .check();
    return this;
  }

  /**
   * What is different from another render: with other values, of another environment, by another
   * Helm.
   *
   * @param base the render to compare with, from which the changes start
   * @return the changes
   */
  @CheckReturnValue
  public ComparisonAssert comparedTo(RenderedChart base) {
    return new ComparisonAssert(actual(), base, wording());
  }
}
