package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.helmtest.assertions.networking.ParentsAssert;
import io.helmtest.assertions.networking.RoutesAssert;
import io.helmtest.assertions.subject.Subject;
import org.assertj.core.annotation.CheckReturnValue;

/** An HTTPRoute. */
public final class HttpRouteAssert extends AbstractObjectAssert<HttpRouteAssert, HTTPRoute> {
  HttpRouteAssert(Subject subject) {
    super(subject, () -> subject.document().as(HTTPRoute.class), HttpRouteAssert.class);
  }

  /**
   * Its hosts, paths and backends, in the words of an Ingress.
   *
   * @return its {@code spec.hostnames} and {@code spec.rules}
   */
  @CheckReturnValue
  public RoutesAssert routes() {
    return RoutesAssert.ofHttpRoute(subject());
  }

  /**
   * The Gateways that it is attached to.
   *
   * @return its {@code spec.parentRefs}
   */
  @CheckReturnValue
  public ParentsAssert parents() {
    return ParentsAssert.of(subject(), actual().getSpec());
  }
}
