package io.helmtest.exemption;

import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The exemptions of a chart: those of the file {@code helmtest-exemptions.yaml} among the test
 * resources, and those that a test gives. Immutable.
 *
 * <p>An exemption holds in every render that it is for. It is judged, and stale if it exempts
 * nothing, where the chart is what it was given for: in every environment, or its own; without a
 * variant, or in its own; and with no other inputs, such as values that a test adds.
 */
public final class Exemptions {
  private final Variation declared;
  private final List<Given> all;

  private record Given(Exemption exemption, Variation subject) {
    boolean matches(Problem problem) {
      return exemption.criteria().match(problem);
    }

    boolean isJudgedIn(Variation render, Variation declared) {
      boolean ofVariant = !exemption.criteria().get(Criterion.VARIANT).isEmpty();
      return render.equals(ofVariant ? declared : subject);
    }
  }

  private Exemptions(Variation declared, List<Given> all) {
    this.declared = declared;
    this.all = List.copyOf(all);
  }

  /**
   * The exemptions of the file, if there is one.
   *
   * @param opened the chart as it is opened
   * @return the exemptions
   * @throws IllegalArgumentException if the file is no list of exemptions; the message tells all
   *     mistakes, with their lines
   */
  public static Exemptions inFile(Variation opened) {
    return new Exemptions(
        opened, ClassPathExemptions.read().stream().map(each -> new Given(each, opened)).toList());
  }

  /**
   * Says what the chart is, whatever it was when it was opened.
   *
   * @param opened the chart as it is now: exemptions are judged there
   * @return the changed exemptions
   */
  public Exemptions opened(Variation opened) {
    return new Exemptions(
        opened, all.stream().map(given -> new Given(given.exemption(), opened)).toList());
  }

  /**
   * Adds an exemption.
   *
   * @param exemption the exemption
   * @param subject what it is given for
   * @return the changed exemptions
   * @throws IllegalArgumentException if it would exempt everything
   */
  public Exemptions plus(Exemption exemption, Variation subject) {
    Given last = new Given(exemption.limited(), subject);
    return new Exemptions(declared, Stream.concat(all.stream(), Stream.of(last)).toList());
  }

  /**
   * Says what a variant is.
   *
   * @param variant the chart as the variant makes it: an exemption of the variant is judged there
   * @return the changed exemptions
   */
  public Exemptions varied(Variation variant) {
    return new Exemptions(variant, all);
  }

  /**
   * Tells whether an exemption in the file could be judged.
   *
   * @param subject what is rendered
   * @return whether it is the chart as it was opened, or as its variant makes it
   */
  public boolean areJudged(Variation subject) {
    return subject.equals(declared);
  }

  /**
   * Those for one test: only they exempt what it finds, and only it judges them.
   *
   * @param pattern the pattern's name; empty for what a cluster would refuse
   * @return a part of the exemptions
   */
  public Exemptions of(String pattern) {
    return new Exemptions(
        declared,
        all.stream().filter(given -> given.exemption().criteria().areOf(pattern)).toList());
  }

  /**
   * Takes the exempted problems away.
   *
   * @param problems the problems of a render
   * @param render the render
   * @param subject what is rendered
   * @param validity which exemptions count
   * @return what remains, what does not, and what was not needed
   */
  public Exempted apply(
      List<Problem> problems, RenderContext render, Variation subject, Validity validity) {
    List<Given> here = those(all, given -> given.exemption().criteria().areFor(render));
    List<Given> valid = those(here, given -> validity.objection(given.exemption()).isEmpty());
    List<Problem> exempted = problems.stream().filter(matchedByAnyOf(valid)).toList();
    return new Exempted(
        problems.stream().filter(matchedByAnyOf(valid).negate()).toList(),
        exempted,
        unexplained(exempted, valid),
        stale(problems, here, subject),
        objections(here, validity));
  }

  private static int unexplained(List<Problem> exempted, List<Given> valid) {
    List<Given> explaining = those(valid, given -> !given.exemption().isUnexplained());
    return (int) exempted.stream().distinct().filter(matchedByAnyOf(explaining).negate()).count();
  }

  private List<Exemption> stale(List<Problem> problems, List<Given> here, Variation subject) {
    return here.stream()
        .filter(given -> given.isJudgedIn(subject, declared))
        .filter(given -> problems.stream().noneMatch(given::matches))
        .map(Given::exemption)
        .toList();
  }

  private static Map<Exemption, String> objections(List<Given> here, Validity validity) {
    Map<Exemption, String> objections = new HashMap<>();
    here.stream()
        .map(Given::exemption)
        .forEach(
            exemption ->
                validity
                    .objection(exemption)
                    .ifPresent(objection -> objections.put(exemption, objection)));
    return objections;
  }

  private static Predicate<Problem> matchedByAnyOf(List<Given> exemptions) {
    return problem -> exemptions.stream().anyMatch(given -> given.matches(problem));
  }

  private static List<Given> those(List<Given> exemptions, Predicate<Given> condition) {
    return exemptions.stream().filter(condition).toList();
  }
}
