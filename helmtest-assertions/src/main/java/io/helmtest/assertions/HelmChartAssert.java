package io.helmtest.assertions;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.render.RenderFailureAssert;
import io.helmtest.assertions.render.WholeFailure;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import io.helmtest.render.HelmRenderException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** A chart before it is rendered: whether it renders, and if not, why. */
public final class HelmChartAssert extends AbstractHelmAssert<HelmChartAssert> {
  private static final int SHOWN = 10;

  private final @Nullable HelmChart chart;

  HelmChartAssert(@Nullable HelmChart chart) {
    super(new Wording(), HelmChartAssert.class);
    this.chart = chart;
  }

  /**
   * The chart itself.
   *
   * @return what to render
   * @throws AssertionError if it is null
   */
  public HelmChart actual() {
    if (chart == null) {
      Assertions.assertThatObject(chart).isNotNull();
      throw new IllegalStateException("AssertJ takes null for an object");
    }
    return chart;
  }

  /**
   * Checks that the chart does not render. Any reason will do, a Helm that takes too long included,
   * so go on with the one that is meant.
   *
   * <pre>{@code
   * // passes when a template requires the host, fails when the chart renders without one
   * assertThat(chart.environment("prod").set("ingress.host", null)).failsToRender()
   *     .withMessageContaining("ingress.host is required");
   * }</pre>
   *
   * @return the failure, to check its reason
   * @throws AssertionError if it renders; the message lists what was rendered
   * @throws io.helmtest.render.HelmNotFoundException if there is no Helm to render with
   */
  public RenderFailureAssert failsToRender() {
    RenderedChart rendered;
    try {
      rendered = actual().render();
    } catch (HelmRenderException failure) {
      return new RenderFailureAssert(failure, wording());
    }
    throw rendersNevertheless(rendered);
  }

  /**
   * Checks that the chart renders, to manifests that a cluster takes.
   *
   * <pre>{@code
   * // passes when Helm accepts the values and the Ingress has the host, fails when Helm refuses the chart
   * assertThat(chart.environment("prod")).renders().object("Ingress", "shop-web").at("spec.rules[0].host")
   *     .isEqualTo("shop.example.com");
   * }</pre>
   *
   * @return the render
   * @throws AssertionError if Helm refuses the chart or takes too long; the message holds Helm's
   * @throws io.helmtest.render.HelmNotFoundException if there is no Helm to render with
   * @throws io.helmtest.manifest.ManifestDecodingException if a cluster would refuse what it
   *     renders
   */
  public RenderedChartAssert renders() {
    RenderedChart rendered = rendered();
    rendered.documents();
    return new RenderedChartAssert(rendered, wording());
  }

  private RenderedChart rendered() {
    try {
      return actual().render();
    } catch (HelmRenderException failure) {
      throw doesNotRender(failure);
    }
  }

  private AssertionError doesNotRender(HelmRenderException failure) {
    String words =
        "Expecting\n  %s\nto render but it failed".formatted(RenderTitle.of(failure.context()));
    return wording()
        .failure(new WholeFailure(failure), words, "a render", failure.helmMessage(), failure);
  }

  private AssertionError rendersNevertheless(RenderedChart rendered) {
    return failure(
        rendered.context(),
        "Expecting\n  %s\nto fail to render but it renders\n%s"
            .formatted(RenderTitle.of(rendered.context()), Lines.of(objects(rendered))));
  }

  private static List<String> objects(RenderedChart rendered) {
    List<String> titles =
        rendered.problems().isEmpty()
            ? rendered.ids().stream().map(rendered::title).toList()
            : rendered.problems().stream().map(Problem::text).toList();
    int more = titles.size() - SHOWN;
    return more <= 0
        ? titles
        : Stream.concat(titles.stream().limit(SHOWN), Stream.of("… and " + more + " more"))
            .toList();
  }
}
