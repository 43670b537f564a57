package io.helmtest.assertions.identity;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of an object or of a pod template.
 *
 * @see <a href="https://helm.sh/docs/chart_best_practices/labels/">Helm's labels</a>
 */
public final class LabelsAssert extends SubjectAssert<LabelsAssert> {
  private final Pairs pairs;

  /**
   * Labels at a place.
   *
   * @param subject the place, such as {@code metadata.labels}
   * @param labels what is there; null for no labels
   */
  public LabelsAssert(Subject subject, @Nullable Map<String, String> labels) {
    super(subject, LabelsAssert.class);
    this.pairs = new Pairs(subject(), labels == null ? Map.of() : labels);
  }

  /**
   * Checks the five standard labels against Chart.yaml and the release: {@code
   * app.kubernetes.io/name} is the name of the chart or subchart it is from, or the {@code
   * nameOverride} that the values give it, {@code app.kubernetes.io/instance} the release, {@code
   * app.kubernetes.io/version} the appVersion (if Chart.yaml has one), {@code
   * app.kubernetes.io/managed-by} {@code Helm}, and {@code helm.sh/chart} name and version.
   *
   * <pre>{@code
   * // passes for release shop of chart shop 0.1.0 with appVersion 1.4.0, fails without helm.sh/chart
   * assertThat(chart).deployment("shop-web").labels().hasStandardLabels();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is missing or has another value; the message lists those only
   * @see <a href="https://helm.sh/docs/chart_best_practices/labels/">Helm's labels</a>
   */
  public LabelsAssert hasStandardLabels() {
    pairs.have(StandardLabels.of(subject(), pairs.found()));
    return this;
  }

  /**
   * Checks the standard labels but for some.
   *
   * <pre>{@code
   * // passes without a version label, fails without helm.sh/chart
   * assertThat(chart).deployment("shop-web").labels().hasStandardLabelsExcept("app.kubernetes.io/version");
   * }</pre>
   *
   * @param names the labels that may be missing or have another value
   * @return this
   * @throws AssertionError if another one is missing or has another value
   * @throws IllegalArgumentException if one is none of the standard labels, or none is named
   */
  public LabelsAssert hasStandardLabelsExcept(String... names) {
    Map<String, String> labels = StandardLabels.of(subject(), pairs.found());
    labels.keySet().removeAll(StandardLabels.known(names));
    pairs.have(labels);
    return this;
  }

  /**
   * Checks one label.
   *
   * <pre>{@code
   * // passes for app.kubernetes.io/component: web, fails for another value and without the label
   * assertThat(chart).deployment("shop-web").labels().hasLabel("app.kubernetes.io/component", "web");
   * }</pre>
   *
   * @param name the label's key
   * @param value its value
   * @return this
   * @throws AssertionError if it is missing or has another value
   */
  public LabelsAssert hasLabel(String name, String value) {
    pairs.have(Map.of(name, value));
    return this;
  }

  /**
   * Checks that a label is there, whatever its value.
   *
   * <pre>{@code
   * // passes for a value, fails without the label
   * assertThat(chart).deployment("shop-web").labels().hasLabel("app.kubernetes.io/part-of");
   * }</pre>
   *
   * @param name the label's name
   * @return this
   * @throws AssertionError if it is not there; the message lists those that are
   */
  public LabelsAssert hasLabel(String name) {
    pairs.have(name);
    return this;
  }

  /**
   * Checks that a label is not there.
   *
   * <pre>{@code
   * // passes without the label, fails with it, whatever its value
   * assertThat(chart).deployment("shop-web").labels().doesNotHaveLabel("version");
   * }</pre>
   *
   * @param name the label's key
   * @return this
   * @throws AssertionError if it is there
   */
  public LabelsAssert doesNotHaveLabel(String name) {
    pairs.doNotHave(name);
    return this;
  }

  /**
   * Checks all labels.
   *
   * <pre>{@code
   * // passes for these labels, fails with one more, one less or another value
   * assertThat(chart).service("shop-web").labels().hasOnlyLabels(Map.of("app", "web"));
   * }</pre>
   *
   * @param labels keys and values
   * @return this
   * @throws AssertionError if they are others
   */
  public LabelsAssert hasOnlyLabels(Map<String, String> labels) {
    pairs.areOnly(labels);
    return this;
  }
}
