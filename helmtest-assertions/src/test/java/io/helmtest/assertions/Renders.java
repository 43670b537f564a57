package io.helmtest.assertions;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.time.Duration;
import java.util.List;

/** Renders of release "shop" in environment "prod" whose outcome the test writes itself. */
public final class Renders {
  private Renders() {}

  public static RenderedChart of(String manifest) {
    return chart(manifest).environment("prod").render();
  }

  /** Objects that hold only what a test is about: whatever else they lack is exempted. */
  public static HelmChart chart(String manifest) {
    return HelmChart.at("src/test/resources/chart")
        .release("shop")
        .exempt(Exemption.because("the test is about something else").path("*.**"))
        .apiVersions("example.org/v1") // an exemption is not judged where something else changed
        .renderer(new Answering(new RenderResult(manifest, List.of())));
  }

  /** Objects of which a cluster would refuse some. */
  public static RenderedChart refused(String manifest) {
    return HelmChart.at("src/test/resources/chart")
        .release("shop")
        .environment("prod")
        .renderer(new Answering(new RenderResult(manifest, List.of())))
        .render();
  }

  /** A chart of release "shop" in environment "prod" that Helm refuses. */
  public static HelmChart failing(RenderFailure failure) {
    return HelmChart.at("src/test/resources/chart")
        .release("shop")
        .environment("prod")
        .renderer(new Answering(failure));
  }

  /** A Deployment shop-web whose pod spec begins at line 10. */
  public static RenderedChart pod(String podSpec) {
    return of(deployment(podSpec));
  }

  public static String deployment(String podSpec) {
    return """
    ---
    # Source: shop/templates/web/deployment.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: shop-web
    spec:
      template:
        spec:
    %s"""
        .formatted(podSpec.indent(6));
  }

  private record Answering(RenderOutcome outcome) implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      return outcome;
    }

    @Override
    public String engine() {
      return "a test's own";
    }
  }
}
