package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.Engine;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Charts in a field are those of the annotation. */
class HelmChartsTest {

  @Test
  void haveTheAnnotationsNames() {
    assertThat(names(HelmCharts.class)).isEqualTo(names(HelmChartTest.class));
  }

  @Test
  void sayWhatTheAnnotationSays() {
    ChartDescription all = description(AllFixture.class);
    assertThat(all.chart).isEqualTo("../sample-chart");
    assertThat(all.release).isEqualTo("store");
    assertThat(all.namespace).isEqualTo("shops");
    assertThat(all.environments).containsExactly("dev", "prod");
    assertThat(all.valuesFiles).containsExactly("values-{environment}.yaml");
    assertThat(all.engine).isEqualTo(Engine.CLI);
    assertThat(all.exemptions)
        .containsExactly(
            Exemption.because("known").kind("Secret"), Exemption.because("known").path("spec"));
    assertThat(description(SeveralFixture.class).charts).containsExactly("../*-chart");
  }

  @Test
  void stayAsTheyAre() {
    HelmCharts shop = HelmCharts.chart("../sample-chart");
    shop.environments("dev").exempt(Exemption.because("known").kind("Secret"));
    assertThat(shop.description().environments).isEmpty();
    assertThat(shop.description().exemptions).isEmpty();
  }

  @Test
  void fillParametersInEachEnvironment() {
    succeed(ShopFixture.class, "[dev] successful", "[prod] successful");
  }

  @Test
  void holdForSubclassesAndNestedClasses() {
    succeed(SubclassFixture.class, "[test] successful", "[test] successful");
  }

  @Test
  void areFoundInAFieldOfAnyType() {
    succeed(AnyTypeFixture.class, "[dev] successful");
  }

  @Test
  void mayBeSeveral() {
    succeed(GlobFixture.class, "[shop, prod] successful");
  }

  @Test
  void fillTheConstructorOfAClassOfOneInstance() {
    succeed(OneInstanceFixture.class, "test(RenderedChart) successful");
  }

  @Test
  void failAsTheAnnotations() {
    List<String> annotated = Run.failures(Run.of(AnnotatedFailureFixture.class));
    assertThat(annotated).hasSize(2);
    assertThat(Run.failures(Run.of(RegisteredFailureFixture.class))).isEqualTo(annotated);
  }

  private static void succeed(Class<?> fixture, String... outcomes) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(Run.outcomes(results)).containsExactly(outcomes);
  }

  private static ChartDescription description(Class<?> type) {
    return AnnotatedCharts.of(Objects.requireNonNull(type.getAnnotation(HelmChartTest.class)))
        .description();
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
        .map(Method::getName)
        .sorted()
        .toList();
  }

  @HelmChartTest(
      chart = "../sample-chart",
      release = "store",
      namespace = "shops",
      environments = {"dev", "prod"},
      valuesFiles = "values-{environment}.yaml",
      engine = Engine.CLI,
      exempt = {
        @Exempt(kind = "Secret", reason = "known"),
        @Exempt(path = "spec", reason = "known")
      })
  static class AllFixture {}

  @HelmChartTest(charts = "../*-chart")
  static class SeveralFixture {}

  static class ShopFixture {
    @RegisterExtension
    static final HelmCharts shop =
        HelmCharts.chart("../sample-chart")
            .release("shop")
            .namespace("shops")
            .environments("dev", "prod");

    @BeforeAll
    static void before(HelmChart chart) {
      assertThat(chart).hasToString("chart shop 0.1.0 (values.yaml) as release shop");
    }

    @BeforeEach
    void before(Environment environment, RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo(environment.name());
    }

    @EnvironmentTest
    void test(HelmChart chart, @Manifest("shop-web") Deployment web) {
      assertThat(chart.render().get(Deployment.class, "shop-web")).isEqualTo(web);
      assertThat(chart.render().namespace()).isEqualTo("shops");
    }
  }

  abstract static class Base {
    @RegisterExtension
    @SuppressWarnings("UnusedVariable") // JUnit finds it
    private static final HelmCharts charts =
        HelmCharts.chart("../sample-chart").environments("test");

    @EnvironmentTest
    void inherited(Environment environment) {
      assertThat(environment.name()).isEqualTo("test");
    }
  }

  static class SubclassFixture extends Base {
    @Nested
    class Inner {
      @EnvironmentTest
      void nested(RenderedChart chart) {
        assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("test");
      }
    }
  }

  static class AnyTypeFixture {
    @RegisterExtension
    static final Extension charts = HelmCharts.chart("../sample-chart").environments("dev");

    @EnvironmentTest
    void test(RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("dev");
    }
  }

  static class GlobFixture {
    @RegisterExtension
    static final HelmCharts charts = HelmCharts.charts("../*-chart").environments("prod");

    @EnvironmentTest
    void test(RenderedChart chart) {
      assertThat(EnvironmentTestTest.environmentIn(chart)).isEqualTo("prod");
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstanceFixture {
    @RegisterExtension
    static final HelmCharts charts = HelmCharts.chart("../sample-chart").environments("prod");

    private final Environment environment;

    OneInstanceFixture(Environment environment) {
      this.environment = environment;
    }

    @Test
    void test(RenderedChart chart) {
      assertThat(chart.environment()).isEqualTo(environment);
    }
  }

  interface Failures {
    @EnvironmentTest
    default void hasNoSuchObject(@Manifest("shop-wbe") Deployment web) {
      throw new AssertionError(web);
    }

    @EnvironmentTest
    default void isSecret(HelmChart chart) {
      RenderedChart rendered = chart.render();
      throw new AssertionError(rendered.all(Secret.class));
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class AnnotatedFailureFixture implements Failures {}

  static class RegisteredFailureFixture implements Failures {
    @RegisterExtension
    static final HelmCharts charts = HelmCharts.chart("../sample-chart").environments("prod");
  }
}
