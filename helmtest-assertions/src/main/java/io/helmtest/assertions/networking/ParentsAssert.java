package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteSpec;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.ParentReference;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The Gateways that an HTTPRoute is attached to.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/httproute/">HTTPRoute</a>
 */
public final class ParentsAssert extends SubjectAssert<ParentsAssert> {
  private final List<Parent> parents;
  private final HTTPRouteSpec spec;
  private final Externals externals;

  private ParentsAssert(Subject place, HTTPRouteSpec spec, Externals externals) {
    super(place, ParentsAssert.class);
    this.parents = parents(subject(), spec.getParentRefs());
    this.spec = spec;
    this.externals = externals;
  }

  private static List<Parent> parents(Subject place, List<ParentReference> references) {
    return IntStream.range(0, references.size())
        .mapToObj(i -> new Parent(place.at(place.path() + "[" + i + "]"), references.get(i)))
        .toList();
  }

  /**
   * The parents of an HTTPRoute.
   *
   * @param route the HTTPRoute
   * @param spec its spec
   * @return its {@code parentRefs}
   */
  public static ParentsAssert of(Subject route, HTTPRouteSpec spec) {
    return new ParentsAssert(route.at("spec.parentRefs"), spec, Externals.NONE);
  }

  /**
   * Checks that it is attached to a Gateway, among others perhaps.
   *
   * <pre>{@code
   * // passes for a parentRef with name: shop, fails without
   * assertThat(chart).httpRoute("shop-web").parents().hasGateway("shop");
   * }</pre>
   *
   * @param gateway the Gateway's name
   * @return this
   * @throws AssertionError if it is not
   */
  public ParentsAssert hasGateway(String gateway) {
    if (!isAttachedTo(gateway)) {
      throw mismatch("Gateway " + gateway, ClosestMatch.question(gateway, names()));
    }
    return this;
  }

  /**
   * Checks that the route is not attached to a Gateway.
   *
   * <pre>{@code
   * // passes for parentRefs: [{name: shop}], fails for [{name: shop}, {name: public}]
   * assertThat(chart).httpRoute("shop-web").parents().doesNotHaveGateway("public");
   * }</pre>
   *
   * @param gateway the Gateway's name
   * @return this
   * @throws AssertionError if it is; the message lists the parents
   */
  public ParentsAssert doesNotHaveGateway(String gateway) {
    if (isAttachedTo(gateway)) {
      throw mismatch("no Gateway " + gateway, "");
    }
    return this;
  }

  /**
   * Declares Gateways that are there without the release, beside those declared before.
   *
   * @param gateways the Gateways
   * @return the same parents
   */
  @CheckReturnValue
  public ParentsAssert allowingExternal(ExternalObject... gateways) {
    return new ParentsAssert(subject(), spec, externals.and(subject(), gateways));
  }

  /**
   * Checks that every Gateway named is in this release, with the listener that is meant. An absent
   * namespace is the HTTPRoute's. Parents that are no Gateways are left out.
   *
   * <pre>{@code
   * // passes for Gateway shop with a listener https, fails for sectionName: http
   * assertThat(chart).httpRoute("shop-web").parents().areRendered();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not, or none is named; the message lists all that fail
   */
  public ParentsAssert areRendered() {
    if (parents.isEmpty()) {
      throw subject().mismatch("at least one Gateway", "nothing");
    }
    return passesAll(
        parents.stream().<Runnable>map(parent -> () -> parent.isRendered(externals)).toList());
  }

  private boolean isAttachedTo(String gateway) {
    return parents.stream().anyMatch(parent -> parent.isGateway() && parent.name().equals(gateway));
  }

  private AssertionError mismatch(String expected, String question) {
    String found = names().isEmpty() ? "nothing" : String.join(", ", names());
    return subject().mismatch("to have in " + subject().path(), expected, found + question);
  }

  private List<String> names() {
    return parents.stream().map(Parent::name).toList();
  }
}
