package io.helmtest.assertions;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import org.assertj.core.api.Assertions;

/**
 * The one static import: {@code assertThat} for charts and renders, and for all that AssertJ knows.
 *
 * <pre>{@code
 * import static io.helmtest.assertions.HelmAssertions.assertThat;
 * }</pre>
 */
public class HelmAssertions extends Assertions {
  /** For inheritance only, as in AssertJ. */
  protected HelmAssertions() {}

  /**
   * Begins with a render.
   *
   * @param chart what was rendered
   * @return nouns that lead to its objects
   */
  public static RenderedChartAssert assertThat(RenderedChart chart) {
    return new RenderedChartAssert(chart);
  }

  /**
   * Begins with a chart that is not rendered yet.
   *
   * @param chart what to render
   * @return whether it renders, and if not, why
   */
  public static HelmChartAssert assertThat(HelmChart chart) {
    return new HelmChartAssert(chart);
  }
}
