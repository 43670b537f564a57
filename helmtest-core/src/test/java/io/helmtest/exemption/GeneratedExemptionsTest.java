package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedExemptionsTest {
  private static final Problem TYPO = TestProblem.at("spec.securityContest");
  private static final Problem OTHER = TestProblem.at("spec.paused");
  private static final Set<String> ENVIRONMENTS = Set.of("dev", "prod");

  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
  private static final Validity TODAY = new Validity(DAY, false);

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
        new GeneratedExemptions(explained).plus(judged("dev", TYPO, OTHER), TODAY);
    assertThat(after.all()).hasSize(4).startsWith(explained.toArray(Exemption[]::new));
    assertThat(after.all().get(3).subject()).contains("spec.paused");
  }

  @Test
  void areNotNeededWhereAnExplainedOneMatches() {
    List<Exemption> explained =
        List.of(Exemption.because("known").path("**.securityContest").environment("dev"));
    GeneratedExemptions list = new GeneratedExemptions(explained);

    assertThat(list.plus(judged("dev", TYPO), TODAY).all()).isEqualTo(explained);
    assertThat(list.plus(judged("prod", TYPO), TODAY).all()).hasSize(2);
  }

  @Test
  void explainedForOneEnvironmentAreNotWidened() {
    Exemption explained = Exemption.because("known").path("spec.paused").environment("dev");
    GeneratedExemptions after =
        new GeneratedExemptions(List.of(explained))
            .plus(judged("dev", TYPO), TODAY)
            .plus(judged("prod", TYPO), TODAY);

    assertThat(after.all().stream().map(Exemption::subject))
        .containsExactly(
            "{path: spec.paused, environment: dev}",
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest}");
  }

  @Test
  void nameSeveralEnvironmentsOnce() {
    List<String> known = List.of("dev", "prod", "test");
    GeneratedExemptions after = new GeneratedExemptions(List.of());
    for (String environment : List.of("prod", "dev")) {
      after =
          after.plus(
              TestRenders.judged(renders.in(environment), new TreeSet<>(known), TYPO), TODAY);
    }
    assertThat(after.all().stream().map(Exemption::subject))
        .containsExactly(
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: spec.securityContest, environment: [dev, prod]}");
  }

  @Test
  void nameSeveralTemplatesOnce() {
    assertThat(
            subjects(
                Found.in("dev", TYPO, TestProblem.at(TYPO.path()).from("tiny/templates/a.yaml"))))
        .containsExactly(
            "{chart: tiny, template: [templates/a.yaml, templates/web.yaml], kind: Deployment, path: spec.securityContest, environment: dev}");
  }

  @Test
  void nameSeveralItemsOfAListOnceButNoOtherFields() {
    assertThat(
            subjects(
                Found.in(
                    "dev",
                    TestProblem.at("spec.containers[a].image"),
                    TestProblem.at("spec.containers[b].image"),
                    TestProblem.at("spec.containers[b].ports"))))
        .containsExactly(
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: ['spec.containers[a].image', 'spec.containers[b].image'], environment: dev}",
            "{chart: tiny, template: templates/web.yaml, kind: Deployment, path: 'spec.containers[b].ports', environment: dev}");
  }

  @Test
  void ofAnotherChartAreNotWidenedByTheEnvironmentsOfThisOne() {
    Exemption other = Exemption.of(TYPO).chart("other").environment("dev", "prod");

    assertThat(new GeneratedExemptions(List.of(other)).plus(judged("dev", TYPO), TODAY).all())
        .contains(other);
  }

  @Test
  void anEndedOneThatMatchesIsNoReasonToLeaveOneOut() {
    Exemption ended =
        Exemption.because("known").path("**").kind("Deployment").until(DAY.minusDays(1));

    assertThat(new GeneratedExemptions(List.of(ended)).plus(judged("dev", TYPO), TODAY).all())
        .hasSize(2);
  }

  private JudgedRender judged(String environment, Problem... found) {
    return TestRenders.judged(renders.in(environment), ENVIRONMENTS, found);
  }

  private List<String> subjects(Found... found) {
    return generated(List.of(found)).stream().map(Exemption::subject).toList();
  }

  private List<Exemption> generated(List<Found> all) {
    GeneratedExemptions exemptions = new GeneratedExemptions(List.of());
    for (Found found : all) {
      exemptions =
          exemptions.plus(
              TestRenders.judged(
                  renders.in(found.environment(), found.variant()),
                  ENVIRONMENTS,
                  found.problems().toArray(Problem[]::new)),
              TODAY);
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
