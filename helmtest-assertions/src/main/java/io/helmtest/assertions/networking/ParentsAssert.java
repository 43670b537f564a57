package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteSpec;
import io.helmtest.assertions.subject.AllOf;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The Gateways that an HTTPRoute is attached to.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/httproute/">HTTPRoute</a>
 */
public final class ParentsAssert extends SubjectAssert<ParentsAssert, List<String>> {
  private final List<Parent> parents;
  private final Set<String> external;

  private ParentsAssert(Subject place, List<Parent> parents, Set<String> external) {
    super(place, parents.stream().map(Parent::name).toList(), ParentsAssert.class);
    this.parents = parents;
    this.external = external;
  }

  /**
   * The parents of an HTTPRoute.
   *
   * @param route the HTTPRoute
   * @param spec its spec
   * @return its {@code parentRefs}
   */
  public static ParentsAssert of(Subject route, HTTPRouteSpec spec) {
    Subject place = route.at("spec.parentRefs");
    List<Parent> parents =
        IntStream.range(0, spec.getParentRefs().size())
            .mapToObj(
                i ->
                    new Parent(route.at(place.path() + "[" + i + "]"), spec.getParentRefs().get(i)))
            .toList();
    return new ParentsAssert(place, parents, Set.of());
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
    if (parents.stream().noneMatch(parent -> parent.isGateway() && parent.name().equals(gateway))) {
      throw subject()
          .mismatch(
              "to have in " + subject().path(),
              "Gateway " + gateway,
              actual.isEmpty() ? "nothing" : String.join(", ", actual));
    }
    return this;
  }

  /**
   * Names Gateways that are not part of the release, which {@link #areRendered} then lets pass.
   *
   * @param gateways their names
   * @return the same parents
   */
  public ParentsAssert withExternal(String... gateways) {
    return new ParentsAssert(subject(), parents, Set.of(gateways));
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
    AllOf.check(
        subject().context(),
        subject().object(),
        parents.stream().<Runnable>map(parent -> () -> parent.isRendered(external)).toList());
    return this;
  }
}
