package io.helmtest.exemption;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list that grows by the problems of one render after another: in any order, it becomes the same.
 *
 * @param all the explained exemptions as they stand, then those that are still to explain, sorted
 */
record GeneratedExemptions(List<Exemption> all) {
  static final String REASON = "TODO: say why this may stay, or fix it";

  private static final Comparator<Exemption> BY_TEXT = Comparator.comparing(Exemption::toString);

  /**
   * Adds the problems of a render.
   *
   * @param environments the chart's: what occurs in all of them is not limited to any
   */
  GeneratedExemptions plus(List<Problem> problems, RenderContext render, Set<String> environments) {
    List<Exemption> found =
        Stream.concat(
                all.stream(),
                problems.stream()
                    .filter(problem -> !isExempted(problem, render))
                    .map(problem -> of(problem, render)))
            .distinct()
            .toList();
    List<Exemption> more =
        Stream.concat(found.stream(), inAll(environments, found)).distinct().toList();
    return new GeneratedExemptions(
        Stream.concat(
                more.stream().filter(GeneratedExemptions::isExplained),
                more.stream().filter(each -> isNeeded(each, more)).sorted(BY_TEXT))
            .toList());
  }

  private boolean isExempted(Problem problem, RenderContext render) {
    return all.stream()
        .filter(GeneratedExemptions::isExplained)
        .map(Exemption::criteria)
        .anyMatch(criteria -> criteria.areFor(render) && criteria.match(problem));
  }

  private static Exemption of(Problem problem, RenderContext render) {
    Exemption exemption =
        Exemption.of(problem)
            .chart(render.request().chart().metadata().name())
            .environment(render.environment().toString());
    return render.variant().isEmpty() ? exemption : exemption.variant(render.variant());
  }

  private static Stream<Exemption> inAll(Set<String> environments, List<Exemption> found) {
    Map<Exemption, Set<String>> occurrences =
        found.stream()
            .filter(each -> !isExplained(each))
            .collect(
                groupingBy(
                    each -> each.without(Criterion.ENVIRONMENT),
                    flatMapping(
                        each -> each.criteria().get(Criterion.ENVIRONMENT).stream(), toSet())));
    return occurrences.entrySet().stream()
        .filter(each -> each.getValue().containsAll(environments))
        .map(Map.Entry::getKey);
  }

  private static boolean isNeeded(Exemption exemption, List<Exemption> all) {
    return !isExplained(exemption)
        && all.stream()
            .filter(other -> !other.equals(exemption) && isInAll(other))
            .noneMatch(other -> other.criteria().cover(exemption.criteria()));
  }

  private static boolean isInAll(Exemption exemption) {
    return exemption.criteria().get(Criterion.ENVIRONMENT).isEmpty();
  }

  private static boolean isExplained(Exemption exemption) {
    return !exemption.reason().equals(REASON);
  }
}
