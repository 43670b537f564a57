package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exemptions leave of the problems of a render, and where they are judged. */
class ExemptionsTest {
  private static final Problem TYPO = TestProblem.at("spec.securityContest");
  private static final Problem OTHER = TestProblem.at("spec.replicas");
  private static final Exemption NEEDED = Exemption.because("known").path("spec.securityContest");
  private static final Exemption TODO = Exemption.of(TYPO);
  private static final Exemption NEEDLESS = Exemption.because("fixed").path("spec.paused");

  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
  private static final Validity TODAY = new Validity(DAY, false);

  @TempDir private Path folder = Path.of("");
  private TestRenders renders;

  @BeforeEach
  void chart() {
    renders = TestRenders.in(folder);
  }

  @Test
  void takeProblemsAway() {
    Exempted exempted =
        given(NEEDED).apply(List.of(TYPO, OTHER), renders.in(""), renders.opened(), TODAY);

    assertThat(exempted.remaining()).containsExactly(OTHER);
    assertThat(exempted.exempted()).containsExactly(TYPO);
    assertThat(exempted.stale()).isEmpty();
  }

  @Test
  void areStaleIfTheyExemptNothing() {
    assertThat(stale(given(NEEDED, NEEDLESS), "prod", renders.opened())).containsExactly(NEEDLESS);
  }

  @Test
  void ofAPatternAreForWhatItsTestFindsOnly() {
    Problem finding = TestProblem.at("spec.replicas").ofPattern("resources");
    Exemptions all =
        given(
            NEEDED,
            Exemption.because("wide").kind("Deployment").pattern("resources"),
            Exemption.because("other").pattern("probes"));

    assertThat(all.of("resources").apply(List.of(finding), renders.in(""), renders.opened(), TODAY))
        .isEqualTo(new Exempted(List.of(), List.of(finding), 0, List.of(), Map.of()));
    assertThat(all.of("").apply(List.of(TYPO, OTHER), renders.in(""), renders.opened(), TODAY))
        .isEqualTo(new Exempted(List.of(OTHER), List.of(TYPO), 0, List.of(), Map.of()));
  }

  @Test
  void withoutAPatternExemptNothingThatAPatternsTestFinds() {
    Problem finding = TestProblem.at("spec.securityContest").ofPattern("resources");
    Exemptions all = given(NEEDED);

    assertThat(
            all.of("resources")
                .apply(List.of(finding), renders.in(""), renders.opened(), TODAY)
                .remaining())
        .containsExactly(finding);
    assertThat(all.apply(List.of(finding), renders.in(""), renders.opened(), TODAY).remaining())
        .containsExactly(finding);
  }

  @Test
  void areNotStaleBecauseAnotherExemptsTheSame() {
    Exemption wide = Exemption.because("all of them").kind("Deployment");

    assertThat(stale(given(NEEDED, wide), "", renders.opened())).isEmpty();
  }

  @Test
  void areJudgedInTheirEnvironment() {
    Exemptions exemptions = given(NEEDLESS.environment("prod"));

    assertThat(stale(exemptions, "prod", renders.opened())).hasSize(1);
    assertThat(stale(exemptions, "dev", renders.opened())).isEmpty();
    assertThat(stale(exemptions, "", renders.opened())).isEmpty();
  }

  @Test
  void exemptInTheirEnvironmentOnly() {
    Exemptions exemptions = given(NEEDED.environment("prod"));

    assertThat(
            exemptions
                .apply(List.of(TYPO), renders.in("prod"), renders.opened(), TODAY)
                .remaining())
        .isEmpty();
    assertThat(
            exemptions.apply(List.of(TYPO), renders.in("dev"), renders.opened(), TODAY).remaining())
        .containsExactly(TYPO);
  }

  @Test
  void ofAnotherChartDoNothing() {
    Exempted exempted =
        given(NEEDED.chart("other"), NEEDLESS.chart("other"))
            .apply(List.of(TYPO), renders.in(""), renders.opened(), TODAY);

    assertThat(exempted.remaining()).containsExactly(TYPO);
    assertThat(exempted.stale()).isEmpty();
  }

  @Test
  void exemptButAreNotJudgedWithOtherInputsThanTheyWereGivenFor() {
    Exempted exempted =
        given(NEEDED, NEEDLESS)
            .apply(List.of(TYPO), renders.in("prod"), renders.changed(""), TODAY);

    assertThat(exempted.remaining()).isEmpty();
    assertThat(exempted.stale()).isEmpty();
  }

  @Test
  void areJudgedByTheChartAsItIsOpenedAtLast() {
    Exemptions exemptions = given(NEEDED, NEEDLESS).opened(renders.changed(""));

    assertThat(stale(exemptions, "", renders.opened())).isEmpty();
    assertThat(stale(exemptions, "", renders.changed(""))).containsExactly(NEEDLESS);
    assertThat(exemptions.areJudged(renders.changed(""))).isTrue();
  }

  @Test
  void areJudgedWithTheInputsTheyWereGivenFor() {
    Exemptions exemptions = given(NEEDED).plus(NEEDLESS, renders.changed(""));

    assertThat(stale(exemptions, "", renders.opened())).isEmpty();
    assertThat(stale(exemptions, "", renders.changed(""))).containsExactly(NEEDLESS);
    assertThat(stale(exemptions, "", renders.changedFurther(""))).isEmpty();
  }

  @Test
  void exemptButAreNotJudgedInVariants() {
    Exemptions exemptions = given(NEEDED, NEEDLESS).varied(renders.changed("no ingress"));
    Exempted exempted =
        exemptions.apply(
            List.of(TYPO), renders.in("prod", "no ingress"), renders.changed("no ingress"), TODAY);

    assertThat(exempted.remaining()).isEmpty();
    assertThat(exempted.stale()).isEmpty();
  }

  @Test
  void ofAVariantAreJudgedInItAsItIsDeclared() {
    Exemptions exemptions =
        given(NEEDLESS.variant("no ingress")).varied(renders.changed("no ingress"));

    assertThat(staleInVariant(exemptions, "no ingress", renders.changed("no ingress"))).hasSize(1);
    assertThat(staleInVariant(exemptions, "no ingress", renders.changedFurther("no ingress")))
        .isEmpty();
    assertThat(staleInVariant(exemptions, "other", renders.changed("other"))).isEmpty();
    assertThat(stale(exemptions, "prod", renders.opened())).isEmpty();
  }

  @Test
  void givenByAVariantAreJudgedInIt() {
    Exemptions exemptions =
        given().plus(NEEDLESS, renders.changed("no ingress")).varied(renders.changed("no ingress"));

    assertThat(staleInVariant(exemptions, "no ingress", renders.changed("no ingress"))).hasSize(1);
  }

  @Test
  void ofAFileAreJudgedInTheChartAsItIsOpenedAndVaried() {
    Exemptions opened = given();
    Exemptions varied = opened.varied(renders.changed("no ingress"));

    assertThat(opened.areJudged(renders.opened())).isTrue();
    assertThat(opened.areJudged(renders.changed(""))).isFalse();
    assertThat(varied.areJudged(renders.changed("no ingress"))).isTrue();
    assertThat(varied.areJudged(renders.changedFurther("no ingress"))).isFalse();
  }

  @Test
  void sayWhatIsStaleAndWhereItIsWritten() {
    Exempted exempted =
        given(NEEDLESS, NEEDLESS.kind("Job").writtenIn("helmtest-exemptions.yaml:12"))
            .apply(List.of(TYPO), renders.in("prod"), renders.opened(), TODAY);

    assertThat(exempted.staleMessage(renders.in("prod")))
        .isEqualTo(
            """
            [prod] Chart tiny 0.1.0 has no problem for these exemptions:
              {path: spec.paused, reason: fixed} (HelmChart.exempt)
              {kind: Job, path: spec.paused, reason: fixed} (helmtest-exemptions.yaml:12)
            Delete them, or limit them to the renders that need them: by environment, variant or chart.""");
  }

  @Test
  void areNotOfEverything() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> given(Exemption.because("all of it")))
        .withMessage(
            "An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is {reason: all of it}");
  }

  @Test
  void exemptOnTheirLastDay() {
    Exempted exempted =
        given(NEEDED.until(DAY)).apply(List.of(TYPO), renders.in(""), renders.opened(), TODAY);

    assertThat(exempted.remaining()).isEmpty();
    assertThat(exempted.exempted()).containsExactly(TYPO);
  }

  @Test
  void exemptNothingAfterTheirLastDay() {
    Exemption ended = NEEDED.until(DAY).writtenIn("helmtest-exemptions.yaml:12");
    Exempted exempted =
        given(ended)
            .apply(
                List.of(TYPO, OTHER),
                renders.in(""),
                renders.opened(),
                new Validity(DAY.plusDays(1), false));

    assertThat(exempted.remaining()).containsExactly(TYPO, OTHER);
    assertThat(exempted.exempted()).isEmpty();
    assertThat(exempted.stale()).isEmpty();
    assertThat(exempted.offer(TYPO))
        .isEqualTo("  its exemption ended on 2027-03-31 (helmtest-exemptions.yaml:12)");
    assertThat(exempted.offer(OTHER)).isEqualTo(Exemption.of(OTHER).line());
  }

  @Test
  void areStaleAfterTheirLastDayToo() {
    Exempted exempted =
        given(NEEDLESS.until(DAY))
            .apply(
                List.of(TYPO),
                renders.in(""),
                renders.opened(),
                new Validity(DAY.plusDays(1), false));

    assertThat(exempted.stale()).containsExactly(NEEDLESS.until(DAY));
  }

  @Test
  void withoutAReasonExemptAndAreCounted() {
    Exempted exempted =
        given(TODO, NEEDED.path("spec.replicas"))
            .apply(List.of(TYPO, OTHER), renders.in(""), renders.opened(), TODAY);

    assertThat(exempted.remaining()).isEmpty();
    assertThat(ExemptedCount.of("", renders.in("prod"), exempted, false))
        .isEqualTo(new ExemptedCount("tiny", "prod", "", "", 2, 1, 0));
  }

  @Test
  void withoutAReasonAreNotCountedWhereAnotherHasOne() {
    assertThat(
            given(TODO, NEEDED)
                .apply(List.of(TYPO), renders.in(""), renders.opened(), TODAY)
                .unexplained())
        .isZero();
  }

  @Test
  void withoutAReasonExemptNothingWhereTheRunSaysSo() {
    Exempted exempted =
        given(TODO).apply(List.of(TYPO), renders.in(""), renders.opened(), new Validity(DAY, true));

    assertThat(exempted.remaining()).containsExactly(TYPO);
    assertThat(exempted.offer(TYPO))
        .isEqualTo(
            "  its exemption has no reason but \"TODO: say why this may stay, or fix it\" (HelmChart.exempt)");
  }

  private Exemptions given(Exemption... exemptions) {
    Exemptions given = Exemptions.inFile(renders.opened());
    for (Exemption exemption : exemptions) {
      given = given.plus(exemption, renders.opened());
    }
    return given;
  }

  private List<Exemption> stale(Exemptions exemptions, String environment, Variation subject) {
    return exemptions.apply(List.of(TYPO), renders.in(environment), subject, TODAY).stale();
  }

  private List<Exemption> staleInVariant(Exemptions exemptions, String name, Variation subject) {
    return exemptions.apply(List.of(TYPO), renders.in("prod", name), subject, TODAY).stale();
  }
}
