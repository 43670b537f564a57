package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedExemptionsTest {
  private static final Problem TYPO = TestProblem.at("spec.securityContest");
  private static final Problem OTHER = TestProblem.at("spec.paused");
  private static final Set<String> ENVIRONMENTS = Set.of("dev", "prod");

  @TempDir private Path folder = Path.of("");
  private TestRenders renders;

  @BeforeEach
  void chart() {
    renders = TestRenders.in(folder);
  }

  /** The problems of one render. */
  private record Found(String environment, String variant, List<Problem> problems) {
    static Found in(String environment, Problem... problems) {
      return new Found(environment, "", List.of(problems));
    }

    static Found inVariant(String environment, Problem... problems) {
      return new Found(environment, "v", List.of(problems));
    }
  }

  @Test
  void nameChartEnvironmentTemplateKindAndPath() {
    assertThat(generated(List.of(Found.in("prod", TYPO))))
        .hasToString(
            "[{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest, environment: prod, reason: 'TODO: say why this may stay, or fix it'}]");
  }

  @Test
  void nameThePatternThatFoundIt() {
    assertThat(
            subjects(
                Found.in("dev", TYPO, TestProblem.at(TYPO.path()).ofPattern("probes")),
                Found.in("prod", TYPO)))
        .containsExactly(
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest}",
            "{pattern: probes, chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest, environment: dev}");
  }

  @Test
  void nameNoEnvironmentWhereAllHaveTheProblem() {
    assertThat(subjects(Found.in("dev", TYPO), Found.in("prod", TYPO, OTHER)))
        .containsExactly(
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.paused, environment: prod}",
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest}");
  }

  @Test
  void nameAVariantWhereTheChartWithoutItHasNotTheProblem() {
    assertThat(
            subjects(
                Found.in("dev", TYPO),
                Found.inVariant("dev", TYPO, OTHER),
                Found.in("prod", TYPO),
                Found.inVariant("prod", TYPO, OTHER)))
        .containsExactly(
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.paused, variant: v}",
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest}");
  }

  @Test
  void areTheSameInAnyOrder() {
    List<Found> found =
        List.of(
            Found.in("dev", TYPO),
            Found.inVariant("dev", TYPO, OTHER),
            Found.in("prod", OTHER, TYPO),
            Found.inVariant("prod", OTHER));

    assertThat(orders(found))
        .hasSize(24)
        .allSatisfy(order -> assertThat(generated(order)).isEqualTo(generated(found)));
  }

  @Test
  void keepWhatIsExplainedAndItsOrder() {
    List<Exemption> explained =
        List.of(
            Exemption.because("z").path("z"),
            Exemption.because("a").path("z").kind("Secret"),
            Exemption.because("known").kind("Deployment").path("spec.securityContest"));

    GeneratedExemptions after =
        new GeneratedExemptions(explained)
            .plus(List.of(TYPO, OTHER), renders.in("dev"), ENVIRONMENTS);
    assertThat(after.all()).hasSize(4).startsWith(explained.toArray(Exemption[]::new));
    assertThat(after.all().get(3).subject()).contains("spec.paused");
  }

  @Test
  void areNotNeededWhereAnExplainedOneMatches() {
    List<Exemption> explained =
        List.of(Exemption.because("known").path("**.securityContest").environment("dev"));
    GeneratedExemptions list = new GeneratedExemptions(explained);

    assertThat(list.plus(List.of(TYPO), renders.in("dev"), ENVIRONMENTS).all())
        .isEqualTo(explained);
    assertThat(list.plus(List.of(TYPO), renders.in("prod"), ENVIRONMENTS).all()).hasSize(2);
  }

  @Test
  void explainedForOneEnvironmentAreNotWidened() {
    Exemption explained = Exemption.because("known").path("spec.paused").environment("dev");
    GeneratedExemptions after =
        new GeneratedExemptions(List.of(explained))
            .plus(List.of(TYPO), renders.in("dev"), ENVIRONMENTS)
            .plus(List.of(TYPO), renders.in("prod"), ENVIRONMENTS);

    assertThat(after.all().stream().map(Exemption::subject))
        .containsExactly(
            "{path: spec.paused, environment: dev}",
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest}");
  }

  private List<String> subjects(Found... found) {
    return generated(List.of(found)).stream().map(Exemption::subject).toList();
  }

  private List<Exemption> generated(List<Found> all) {
    GeneratedExemptions exemptions = new GeneratedExemptions(List.of());
    for (Found found : all) {
      exemptions =
          exemptions.plus(
              found.problems(), renders.in(found.environment(), found.variant()), ENVIRONMENTS);
    }
    return exemptions.all();
  }

  private static List<List<Found>> orders(List<Found> found) {
    return found.isEmpty()
        ? List.of(List.of())
        : found.stream().flatMap(first -> ordersFrom(first, found)).toList();
  }

  private static Stream<List<Found>> ordersFrom(Found first, List<Found> found) {
    return orders(found.stream().filter(one -> !one.equals(first)).toList()).stream()
        .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
  }
}
