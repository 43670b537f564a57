package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is found where: what is written exempts all of it and nothing else, each exemption is
 * needed in each render that judges it, and the order of the renders does not matter.
 */
class MergedExemptionsPropertyTest {
  private static final Validity TODAY = new Validity(LocalDate.of(2027, 3, 31), true);
  private static final Validity ALLOWING = new Validity(LocalDate.of(2027, 3, 31), false);
  private static final List<String> ENVIRONMENTS = List.of("dev", "test", "prod", "eu");
  private static final List<String> TEMPLATES = List.of("a.yaml", "b.yaml", "c.yaml");
  private static final List<String> KINDS = List.of("Deployment", "Job");
  private static final List<String> PATHS =
      List.of("spec.c[x].image", "spec.c[y].image", "spec.c[*].image", "spec.c[x].p[0]", "spec");

  @TempDir private Path folder = Path.of("");
  private TestRenders renders;

  @BeforeEach
  void chart() {
    renders = TestRenders.in(folder);
  }

  /** What one pattern's test found in an environment and variant. */
  private record Found(String environment, String variant, String pattern, Set<Problem> problems) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void exemptWhatWasFoundAndNothingElse(long seed) {
    List<Found> found = found(new Random(seed));
    List<Exemption> written = written(found);

    for (Found each : found) {
      Exempted exempted = apply(written, each, List.copyOf(all(each.pattern())));
      Set<Problem> remaining = new HashSet<>(all(each.pattern()));
      remaining.removeAll(matchedBySomeOf(each, found));
      assertThat(exempted.exempted()).containsAll(each.problems());
      assertThat(exempted.remaining()).hasSameElementsAs(remaining);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leaveTheNextRunGreen(long seed) {
    List<Found> found = found(new Random(seed));
    List<Exemption> written = written(found);

    for (Found each : found) {
      Exempted exempted = apply(written, each, List.copyOf(each.problems()));
      assertThat(exempted.remaining()).isEmpty();
      assertThat(exempted.stale()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areTheSameInAnyOrder(long seed) {
    List<Found> found = found(new Random(seed));
    List<Found> shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, new Random(-seed));

    assertThat(written(shuffled)).isEqualTo(written(found));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areNoMoreThanOneForEachPlace(long seed) {
    List<Found> found = found(new Random(seed));
    long places =
        found.stream()
            .flatMap(
                each ->
                    each.problems().stream()
                        .map(problem -> List.of(each.environment(), each.variant(), problem)))
            .distinct()
            .count();

    assertThat((long) written(found).size()).isLessThanOrEqualTo(places);
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 20).mapToObj(seed -> 7919L * seed);
  }

  private static List<Found> found(Random random) {
    double share = random.nextDouble();
    List<Found> found = new ArrayList<>();
    for (String environment : ENVIRONMENTS.subList(0, 1 + random.nextInt(ENVIRONMENTS.size()))) {
      for (String variant : List.of("", "v")) {
        for (String pattern : List.of("", "images")) {
          Set<Problem> problems = new HashSet<>(all(pattern));
          problems.removeIf(problem -> random.nextDouble() > share);
          found.add(new Found(environment, variant, pattern, problems));
        }
      }
    }
    return found;
  }

  private static Set<Problem> all(String pattern) {
    Set<Problem> all = new HashSet<>();
    for (String template : TEMPLATES) {
      for (String kind : KINDS) {
        for (String path : PATHS) {
          all.add(TestProblem.at(path).ofKind(kind).from("tiny/" + template).ofPattern(pattern));
        }
      }
    }
    return all;
  }

  /** All that the narrowest exemptions match of what is found where they hold. */
  private Set<Problem> matchedBySomeOf(Found render, List<Found> found) {
    Set<Problem> matched = new HashSet<>();
    for (Found each : found) {
      if (each.environment().equals(render.environment())
          && each.pattern().equals(render.pattern())
          && (each.variant().isEmpty() || each.variant().equals(render.variant()))) {
        for (Problem problem : each.problems()) {
          Criteria narrowest = Exemption.of(problem).criteria();
          all(each.pattern()).stream().filter(narrowest::match).forEach(matched::add);
        }
      }
    }
    return matched;
  }

  private List<Exemption> written(List<Found> found) {
    GeneratedExemptions written = new GeneratedExemptions(List.of());
    for (Found each : found) {
      written =
          written.plus(
              TestRenders.judged(
                  renders.in(each.environment(), each.variant()),
                  Set.copyOf(ENVIRONMENTS),
                  each.problems().toArray(Problem[]::new)),
              TODAY);
    }
    List<ExemptedCount> judged =
        found.stream()
            .map(
                each ->
                    new ExemptedCount(
                        "tiny", each.environment(), each.variant(), each.pattern(), 0, 0, 1))
            .toList();
    return written.widened(each -> TestedEnvironments.of(each, judged, List.of())).all();
  }

  private Exempted apply(List<Exemption> exemptions, Found found, List<Problem> problems) {
    Exemptions given = Exemptions.inFile(renders.opened());
    for (Exemption exemption : exemptions) {
      given = given.plus(exemption, renders.opened());
    }
    boolean isVaried = !found.variant().isEmpty();
    Variation subject = isVaried ? renders.changed(found.variant()) : renders.opened();
    return (isVaried ? given.varied(subject) : given)
        .of(found.pattern())
        .apply(problems, renders.in(found.environment(), found.variant()), subject, ALLOWING);
  }
}
