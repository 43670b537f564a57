package io.helmtest.junit;

import io.helmtest.HelmChart;
import java.util.function.UnaryOperator;

/**
 * What a test changes about a chart, under a name. Immutable.
 *
 * <pre>{@code
 * HelmVariant.named("two replicas").with(chart -> chart.set("web.replicas", 2))
 * }</pre>
 *
 * @see VariantSource
 */
public final class HelmVariant {
  private final String name;
  private final UnaryOperator<HelmChart> change;

  private HelmVariant(String name, UnaryOperator<HelmChart> change) {
    this.name = name;
    this.change = change;
  }

  /**
   * A variant that changes nothing yet.
   *
   * @param name such as {@code two replicas}, not blank
   * @return the variant, refused by a {@link VariantSource} until it changes something
   */
  public static HelmVariant named(String name) {
    return new HelmVariant(name, UnaryOperator.identity());
  }

  /**
   * Changes the chart further.
   *
   * @param more gets the chart in its environment, with what was changed before
   * @return the changed variant
   */
  public HelmVariant with(UnaryOperator<HelmChart> more) {
    return new HelmVariant(name, chart -> more.apply(change.apply(chart)));
  }

  /**
   * What the variant is called in the test's name and in messages.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  HelmChart of(HelmChart chart) {
    HelmChart named = chart.variant(name);
    HelmChart changed = changed(named);
    if (changed == named) {
      throw new IllegalArgumentException(
          "variant \"%s\" changes nothing: say what it changes, such as set = \"ingress.enabled=false\" or .with(chart -> …). The chart as it is belongs in a test without variants."
              .formatted(name));
    }
    // Named again as it is now: here exemptions of the variant are judged.
    return changed.variant(name);
  }

  private HelmChart changed(HelmChart chart) {
    try {
      return change.apply(chart);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("variant \"%s\": %s".formatted(name, e.getMessage()), e);
    }
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
