package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.exemption.Exemption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Exemptions on the annotation are those of HelmChart. */
class ExemptTest {

  @Test
  void saysWhatAnExemptionSays() {
    assertThat(exemptions(ExemptFixture.class))
        .containsExactly(
            Exemption.because("known").kind("Deployment"),
            Exemption.because("known").path(""),
            Exemption.because("known")
                .chart("shop")
                .template("charts/keycloak/**")
                .kind("Deployment")
                .path("spec.*")
                .environment("prod")
                .variant("no ingress"),
            Exemption.because("known")
                .pattern("images", "ports")
                .environment("dev", "prod")
                .until(LocalDate.of(2999, 12, 31)));
  }

  @Test
  void endsOnADate() {
    refused(
        UntilFixture.class,
        "%s: @Exempt: An exemption's until is \"March\", but the last day of an exemption is a date such as 2027-03-31.");
  }

  @Test
  void isGivenToTheChart() {
    EngineExecutionResults results = Run.of(ExemptFixture.class);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).containsOnly("[dev] successful", "[prod] successful");
  }

  @Test
  void saysWhy() {
    refused(
        ReasonFixture.class,
        "%s: @Exempt: An exemption's reason is blank: say why the problem may stay, such as \"fixed in keycloak 27\".");
  }

  @Test
  void isLimitedByNothingBlank() {
    refused(
        BlankFixture.class,
        "%s: @Exempt: An exemption's kind is blank: name one, or leave it out.");
  }

  @Test
  void namesTemplatesByAPattern() {
    refused(
        PatternFixture.class,
        "%s: @Exempt: \"charts/[\" is not a pattern for templates: Missing ']");
  }

  @Test
  void isNotOfEverything() {
    refused(
        EverythingFixture.class,
        "%s: An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is {environment: prod, reason: known}");
  }

  @Test
  void hasAnEnvironmentOfTheChart() {
    refused(
        EnvironmentFixture.class,
        """
        %s: Exemption {kind: Secret, environment: prd, reason: known}: There are no values for environment "prd", did you mean "prod"?
          values-prd.yaml, tried:
            %s
            %s
            %s
        The chart has values for:
          dev
          prod
          test""",
        ChartFolder.module("../sample-chart/values-prd.yaml"),
        ChartFolder.module("../values-prd.yaml"),
        ChartFolder.module("values-prd.yaml"));
  }

  private static List<Exemption> exemptions(Class<?> type) {
    HelmChartTest annotation = Objects.requireNonNull(type.getAnnotation(HelmChartTest.class));
    return AnnotatedCharts.of(annotation).description().exemptions;
  }

  private static void refused(Class<?> fixture, String message, Object... paths) {
    Object[] arguments = Stream.concat(Stream.of(fixture.getName()), Stream.of(paths)).toArray();
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failure(results)).isEqualTo(message.formatted(arguments));
    assertThat(Run.outcomes(results)).isEmpty();
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"},
      exempt = {
        @Exempt(kind = "Deployment", reason = "known"),
        @Exempt(path = "", reason = "known"),
        @Exempt(
            chart = "shop",
            template = "charts/keycloak/**",
            kind = "Deployment",
            path = "spec.*",
            environment = "prod",
            variant = "no ingress",
            reason = "known"),
        @Exempt(
            pattern = {"images", "ports"},
            environment = {"dev", "prod"},
            reason = "known",
            until = "2999-12-31")
      })
  static class ExemptFixture {
    @EnvironmentTest
    void runs(HelmChart chart) {}

    @EnvironmentTest
    void images() {}

    @EnvironmentTest
    void ports() {}
  }

  @HelmChartTest(chart = "../sample-chart", exempt = @Exempt(kind = "Secret", reason = " "))
  static class ReasonFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart", exempt = @Exempt(kind = " ", reason = "known"))
  static class BlankFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(kind = "Secret", reason = "known", until = "March"))
  static class UntilFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(template = "charts/[", reason = "known"))
  static class PatternFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(environment = "prod", reason = "known"))
  static class EverythingFixture {
    @Test
    void test() {}
  }

  @HelmChartTest(
      chart = "../sample-chart",
      exempt = @Exempt(kind = "Secret", environment = "prd", reason = "known"))
  static class EnvironmentFixture {
    @Test
    void test() {}
  }
}
