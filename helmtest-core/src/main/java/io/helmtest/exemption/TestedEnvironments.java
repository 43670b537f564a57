package io.helmtest.exemption;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The environments in which criteria would be judged if they were limited to none. */
final class TestedEnvironments {
  private TestedEnvironments() {}

  /**
   * All in which its test ran, and all that classes name.
   *
   * @param criteria those of one chart, pattern and variant
   */
  static Set<String> of(
      CriteriaTexts criteria, Collection<ExemptedCount> judged, Collection<String> declared) {
    Set<String> tested = new HashSet<>();
    judged.stream()
        .filter(each -> isOf(each, criteria))
        .map(ExemptedCount::environment)
        .forEach(tested::add);
    if (!tested.isEmpty()) {
      tested.addAll(declared);
    }
    return tested;
  }

  private static boolean isOf(ExemptedCount render, CriteriaTexts criteria) {
    return text(criteria, Criterion.CHART).equals(render.chart())
        && text(criteria, Criterion.PATTERN).equals(render.pattern())
        && text(criteria, Criterion.VARIANT).equals(render.variant());
  }

  private static String text(CriteriaTexts criteria, Criterion criterion) {
    return criteria.get(criterion).stream().findFirst().orElse("");
  }
}
