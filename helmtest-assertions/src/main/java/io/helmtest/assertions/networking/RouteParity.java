package io.helmtest.assertions.networking;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.Checks;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether Ingresses and HTTPRoutes serve the same, while a release moves from one to the other.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/guides/migrating-from-ingress/">Migrating from
 *     Ingress</a>
 */
public final class RouteParity extends AbstractHelmAssert<RouteParity> {
  private final RenderedChart chart;
  private final List<Route> ofIngresses;
  private final List<Route> ofHttpRoutes;

  /**
   * The routes of a render.
   *
   * @param chart the render
   * @param ingresses its Ingresses
   * @param httpRoutes its HTTPRoutes
   * @param wording the words that a test adds to failures
   */
  public RouteParity(
      RenderedChart chart,
      List<ManifestDocument> ingresses,
      List<ManifestDocument> httpRoutes,
      Wording wording) {
    super(wording, RouteParity.class);
    this.chart = chart;
    this.ofIngresses = routes(ingresses, IngressRoutes::of);
    this.ofHttpRoutes = routes(httpRoutes, HttpRouteRoutes::of);
  }

  /**
   * Checks that hosts, paths and backends are the same on both sides.
   *
   * @throws AssertionError if one side has no routes, or a route that the other has not
   */
  public void check() {
    demand("Ingress", ofIngresses);
    demand("HTTPRoute", ofHttpRoutes);
    new Checks(chart.context(), wording(), RenderTitle.of(chart.context()))
        .all(
            Stream.concat(
                    missing(ofIngresses, ofHttpRoutes, "HTTPRoute"),
                    missing(ofHttpRoutes, ofIngresses, "Ingress"))
                .toList());
  }

  private List<Route> routes(List<ManifestDocument> documents, Function<Subject, Routes> reader) {
    return documents.stream()
        .map(document -> reader.apply(new Subject(chart, document, "", wording())))
        .flatMap(routes -> routes.routes().stream())
        .toList();
  }

  private void demand(String kind, List<Route> routes) {
    if (routes.isEmpty()) {
      throw failure(
          chart.context(),
          "Expecting\n%s\nto have routes of Ingresses and HTTPRoutes to compare, but no %s has any"
              .formatted(Lines.indent(RenderTitle.of(chart)), kind));
    }
  }

  private static Stream<Runnable> missing(List<Route> some, List<Route> others, String kind) {
    List<String> found = others.stream().map(Route::comparable).distinct().toList();
    return some.stream().map(route -> () -> isIn(found, route, kind));
  }

  private static void isIn(List<String> others, Route route, String kind) {
    if (!others.contains(route.comparable())) {
      throw route
          .backend()
          .place()
          .mismatch(
              "to have the same route in an " + kind,
              route.comparable(),
              String.join("\n", others));
    }
  }
}
