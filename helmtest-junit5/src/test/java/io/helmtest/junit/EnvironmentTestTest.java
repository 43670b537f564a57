package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.render.HelmRenderException;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class EnvironmentTestTest {

  @Test
  void runsOncePerEnvironment() {
    assertThat(Run.outcomes(Run.of(AllFixture.class)))
        .containsExactly("[dev] successful", "[test] successful", "[prod] successful");
  }

  @Test
  void runsInTheEnvironmentsNamed() {
    assertThat(Run.outcomes(Run.of(SomeFixture.class)))
        .containsExactly("[prod] successful", "[dev] successful");
  }

  @Test
  void runsWithValuesYamlAloneWhereThereAreNoEnvironments() {
    assertThat(Run.outcomes(Run.of(UnnamedFixture.class)))
        .containsExactly("[values.yaml] successful");
  }

  @Test
  void standsOnAnnotationsOfOnesOwn() {
    assertThat(Run.outcomes(Run.of(ComposedFixture.class))).containsExactly("[prod] successful");
  }

  @Test
  void runsFromInterfacesAndSuperclasses() {
    assertThat(Run.outcomes(Run.of(InheritingFixture.class)))
        .containsOnly("[dev] successful", "[prod] successful")
        .hasSize(4);
  }

  @Test
  void passesTheInvocationsEnvironmentToEveryMethod() {
    assertThat(Run.outcomes(Run.of(LifecycleFixture.class)))
        .containsExactly(
            "[dev] successful", "[prod] successful", "[dev] successful", "[prod] successful");
  }

  @Test
  void aRenderThatFailsIsTheTestsOwnFailure() throws IOException {
    ChartFolder chart = ChartFolder.copyTo("target/charts/failing");
    Files.writeString(chart.file("templates/boom.yaml"), "{{ fail \"boom\" }}");
    EngineExecutionResults results = Run.of(FailingFixture.class, FailingBeforeFixture.class);
    assertThat(results.testEvents().failed().stream())
        .hasSize(2)
        .allSatisfy(
            event ->
                assertThat(
                        event
                            .getRequiredPayload(TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow())
                    .isInstanceOf(HelmRenderException.class)
                    .hasMessageStartingWith("[prod] Helm could not render chart shop 0.1.0"));
  }

  @HelmChartTest(
      chart = "../sample-chart",
      release = "shop",
      namespace = "shop-ns",
      environments = {"dev", "test", "prod"})
  static class AllFixture {
    @EnvironmentTest
    void passesTheEnvironmentsRender(
        RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(environmentIn(rendered)).isEqualTo(environment.name());
      assertThat(rendered.environment()).isEqualTo(environment);
      assertThat(rendered.release()).isEqualTo("shop");
      assertThat(rendered.namespace()).isEqualTo("shop-ns");
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "test", "prod"})
  static class SomeFixture {
    @EnvironmentTest({"prod", "dev"})
    void some() {}
  }

  @HelmChartTest(chart = "../sample-chart")
  static class UnnamedFixture {
    @EnvironmentTest
    void passesTheDefaults(RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(environmentIn(rendered)).isEqualTo("local");
      assertThat(environment).isEqualTo(Environment.unnamed());
      assertThat(rendered.release()).isEqualTo("shop");
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @EnvironmentTest("prod")
  @interface ProductionTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(
      chart = "../sample-chart",
      release = "shop",
      environments = {"dev", "prod"})
  @interface ShopTest {}

  @ShopTest
  static class ComposedFixture {
    @ProductionTest
    void composed(Environment environment) {
      assertThat(environment.name()).isEqualTo("prod");
    }
  }

  interface Patterns {
    @EnvironmentTest
    default void fromTheInterface(RenderedChart chart) {
      assertThat(environmentIn(chart)).isEqualTo(chart.environment().name());
    }
  }

  @ShopTest
  abstract static class Base {
    @EnvironmentTest
    void overridden(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  static class InheritingFixture extends Base implements Patterns {
    @EnvironmentTest
    @Override
    void overridden(RenderedChart chart) {
      assertThat(environmentIn(chart)).isEqualTo(chart.environment().name());
    }
  }

  @ShopTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class LifecycleFixture {
    private final HelmChart ofTheClass;
    private Environment before = Environment.unnamed();

    LifecycleFixture(HelmChart ofTheClass) {
      this.ofTheClass = ofTheClass;
    }

    @BeforeEach
    void before(RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(rendered.environment()).isEqualTo(environment);
      assertThat(chart).hasToString("chart shop 0.1.0 (%s) as release shop".formatted(environment));
      before = environment;
    }

    @AfterEach
    void after(RenderedChart rendered) {
      assertThat(rendered.environment()).isEqualTo(before);
    }

    @EnvironmentTest
    void outer(Environment environment) {
      assertThat(environment).isEqualTo(before);
      assertThat(ofTheClass).hasToString("chart shop 0.1.0 (values.yaml) as release shop");
    }

    @Nested
    class Inner {
      @EnvironmentTest
      void inner(RenderedChart rendered) {
        assertThat(rendered.environment()).isEqualTo(before);
      }
    }
  }

  @HelmChartTest(chart = "target/charts/failing", environments = "prod")
  static class FailingFixture {
    @EnvironmentTest
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @HelmChartTest(chart = "target/charts/failing", environments = "prod")
  static class FailingBeforeFixture {
    @BeforeEach
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }

    @EnvironmentTest
    void doesNotRun() {
      throw new AssertionError("ran");
    }
  }

  static String environmentIn(RenderedChart chart) {
    return Objects.requireNonNull(
        chart.get(ConfigMap.class, "shop-config").getData().get("ENVIRONMENT"));
  }
}
