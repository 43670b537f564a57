package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.HelmChart;
import io.helmtest.exemption.Exemption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each misuse of charts in a field names class, field and remedy. */
class HelmChartsMisuseTest {

  @Test
  void aFieldIsStatic() {
    String refusal =
        "The field %s.shop is not static, so that JUnit would register it when an @EnvironmentTest already needs it: make it static.";
    refused(NotStaticFixture.class, refusal);
    refused(NotStaticPlainFixture.class, refusal);
    refused(NotStaticOneInstanceFixture.class, refusal);
  }

  @Test
  void aClassHasAFieldOrAnAnnotation() {
    refused(
        AnnotatedFixture.class,
        "%1$s has several that name its charts: @HelmChartTest of %1$s and field %1$s.shop. Keep one; other charts belong in a class of their own.");
  }

  @Test
  void aClassHasOneField() {
    refused(
        TwoFixture.class,
        "%1$s has several that name its charts: field %1$s.api and field %1$s.shop. Keep one; other charts belong in a class of their own.");
  }

  @Test
  void aNestedClassHasTheChartsOfTheClassAround() {
    refused(
        AroundFixture.class,
        "%1$s$Inner has several that name its charts: @HelmChartTest of %1$s$Inner and field %1$s.shop. Keep one; other charts belong in a class of their own.");
    refused(
        AroundAnnotatedFixture.class,
        "%1$s$Inner has several that name its charts: field %1$s$Inner.shop and @HelmChartTest of %1$s. Keep one; other charts belong in a class of their own.");
  }

  @Test
  void aFieldNamesAChart() {
    refused(
        NoChartFixture.class,
        "%s: HelmCharts none names no chart: add chart \"../shop\" for one (\".\" is the module's folder), or charts \"../charts/*\" for several.");
  }

  @Test
  void aFieldNamesAnEnvironmentOnce() {
    refused(
        DuplicateFixture.class,
        "%s: HelmCharts shop names environment \"dev\" twice: name it once.");
  }

  @Test
  void anEnvironmentTestNamesEnvironmentsOfTheField() {
    refused(
        NamesFixture.class,
        """
        %1$s.typo: @EnvironmentTest names environment "prd", did you mean "prod"? Its HelmCharts shop names: dev, prod.""");
  }

  @Test
  void aStaleExemptionIsTheFields() {
    assertThat(Run.failure(Run.of(StaleFixture.class)))
        .isEqualTo(
            """
            [prod] Chart shop 0.1.0 has no problem for these exemptions:
              {kind: Secret, reason: known} (HelmCharts shop of %s)
            Delete them, or limit them to the renders that need them: by environment, variant or chart."""
                .formatted(StaleFixture.class.getName()));
  }

  @Test
  void aParameterIsFilledOnce() {
    refused(
        CompetingFixture.class,
        "%s.competing gets a parameter from the source of its @ParameterizedTest that HelmCharts shop fills too: let the one from the source be the first parameter, or the test stand in a class without HelmCharts shop.");
  }

  private static void refused(Class<?> fixture, String message) {
    assertThat(Run.failure(Run.of(fixture))).isEqualTo(message.formatted(fixture.getName()));
  }

  static class NotStaticFixture {
    @RegisterExtension final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @EnvironmentTest
    void test() {}
  }

  static class NotStaticPlainFixture {
    @RegisterExtension final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @Test
    void test(HelmChart chart) {
      throw new AssertionError(chart);
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class NotStaticOneInstanceFixture {
    @RegisterExtension final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @Test
    void test() {}
  }

  @HelmChartTest(chart = "../sample-chart")
  static class AnnotatedFixture {
    @RegisterExtension static final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @Test
    void test() {}
  }

  static class TwoFixture {
    @RegisterExtension static final HelmCharts api = HelmCharts.chart("../sample-chart");
    @RegisterExtension static final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @Test
    void test() {}
  }

  static class AroundFixture {
    @RegisterExtension static final HelmCharts shop = HelmCharts.chart("../sample-chart");

    @Nested
    @HelmChartTest(chart = "../sample-chart")
    class Inner {
      @Test
      void test() {}
    }
  }

  @HelmChartTest(chart = "../sample-chart")
  static class AroundAnnotatedFixture {
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Inner {
      @RegisterExtension final HelmCharts shop = HelmCharts.chart("../sample-chart");

      @Test
      void test() {}
    }
  }

  static class NoChartFixture {
    @RegisterExtension static final HelmCharts none = HelmCharts.charts();

    @Test
    void test() {}
  }

  static class DuplicateFixture {
    @RegisterExtension
    static final HelmCharts shop = HelmCharts.chart("../sample-chart").environments("dev", "dev");

    @Test
    void test() {}
  }

  static class NamesFixture {
    @RegisterExtension
    static final HelmCharts shop = HelmCharts.chart("../sample-chart").environments("dev", "prod");

    @EnvironmentTest("prd")
    void typo() {}
  }

  static class StaleFixture {
    @RegisterExtension
    static final HelmCharts shop =
        HelmCharts.chart("../sample-chart")
            .environments("prod")
            .exempt(Exemption.because("known").kind("Secret"));

    @EnvironmentTest
    void test(HelmChart chart) {
      assertThat(chart.render().get(Deployment.class, "shop-web")).isNotNull();
    }
  }

  static class CompetingFixture {
    @RegisterExtension static final HelmCharts shop = HelmCharts.chart("../sample-chart");

    static Stream<Arguments> sized() {
      return Stream.of(Arguments.of(2, HelmChart.at("../sample-chart")));
    }

    @ParameterizedTest
    @MethodSource("sized")
    void competing(int size, HelmChart chart) {
      throw new AssertionError(chart + " " + size);
    }
  }
}
