package io.helmtest.exemption;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.helmtest.manifest.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that grows by the problems of one render after another: in any order, it becomes the same.
 *
 * @param all those written by hand as they stand, then those that are generated, as few as say the
 *     same
 */
record GeneratedExemptions(List<Exemption> all) {
  static final String REASON = "TODO: say why this may stay, or fix it";

  /** Adds what a render has: what occurs in all environments of its chart is limited to none. */
  GeneratedExemptions plus(JudgedRender judged, Validity validity) {
    List<Problem> problems =
        judged.problems().stream()
            .filter(problem -> !isExemptedByHand(problem, judged, validity))
            .toList();
    return with(
        Stream.concat(single(), judged.criteria(problems)).distinct().toList(),
        criteria -> judged.knownEnvironments(criteria));
  }

  /** Limits to no environment what is exempted in all in which it would be judged. */
  GeneratedExemptions widened(Function<CriteriaTexts, Set<String>> tested) {
    return with(single().toList(), tested);
  }

  List<Exemption> generated() {
    return all.stream().filter(GeneratedExemptions::isGenerated).toList();
  }

  private GeneratedExemptions with(
      List<CriteriaTexts> found, Function<CriteriaTexts, Set<String>> environments) {
    List<CriteriaTexts> more = Stream.concat(found.stream(), inAll(found, environments)).toList();
    return new GeneratedExemptions(
        Stream.concat(
                all.stream().filter(each -> !isGenerated(each)),
                MergedCriteria.of(more).stream().map(GeneratedExemptions::exemption))
            .toList());
  }

  private Stream<CriteriaTexts> single() {
    return generated().stream()
        .map(each -> new CriteriaTexts(each.criteria().texts()))
        .flatMap(CriteriaTexts::single);
  }

  private boolean isExemptedByHand(Problem problem, JudgedRender judged, Validity validity) {
    return all.stream()
        .filter(each -> !isGenerated(each) && validity.objection(each).isEmpty())
        .map(Exemption::criteria)
        .anyMatch(criteria -> criteria.areFor(judged.render()) && criteria.match(problem));
  }

  private static Stream<CriteriaTexts> inAll(
      List<CriteriaTexts> found, Function<CriteriaTexts, Set<String>> environments) {
    Map<CriteriaTexts, Set<String>> occurrences =
        found.stream()
            .collect(
                groupingBy(
                    each -> each.without(Criterion.ENVIRONMENT),
                    flatMapping(each -> each.get(Criterion.ENVIRONMENT).stream(), toSet())));
    return occurrences.entrySet().stream()
        .filter(each -> isAll(each.getValue(), environments.apply(each.getKey())))
        .map(Map.Entry::getKey);
  }

  private static boolean isAll(Set<String> found, Set<String> environments) {
    return !environments.isEmpty() && found.containsAll(environments);
  }

  private static Exemption exemption(CriteriaTexts criteria) {
    Exemption exemption = Exemption.because(REASON);
    for (Map.Entry<Criterion, List<String>> entry : criteria.all().entrySet()) {
      exemption = exemption.with(entry.getKey(), entry.getValue());
    }
    return exemption;
  }

  private static boolean isGenerated(Exemption exemption) {
    return exemption.reason().equals(REASON) && exemption.until().isEmpty();
  }
}
