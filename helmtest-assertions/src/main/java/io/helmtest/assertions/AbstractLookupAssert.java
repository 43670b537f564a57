package io.helmtest.assertions;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.Wording;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * A render in which objects are looked up.
 *
 * @param <S> the assertion itself
 */
abstract class AbstractLookupAssert<S extends AbstractLookupAssert<S>>
    extends AbstractHelmAssert<S> {
  private final @Nullable RenderedChart chart;

  AbstractLookupAssert(@Nullable RenderedChart chart, Wording wording, Class<S> self) {
    super(wording, self);
    this.chart = chart;
  }

  /**
   * The render itself.
   *
   * @return the render, or the part of it that this is about
   * @throws AssertionError if it is null
   */
  public RenderedChart actual() {
    if (chart == null) {
      Assertions.assertThatObject(chart).isNotNull();
      throw new IllegalStateException("AssertJ takes null for an object");
    }
    return chart;
  }

  final Lookup lookup() {
    return new Lookup(actual(), wording());
  }
}
