package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class VariantTest {

  @BeforeAll
  static void charts() throws IOException {
    SmallChart.write("target/charts/varied", "varied", "dev", "prod");
    Files.writeString(ChartFolder.module("target/charts/small.yaml"), "size: 2\n");
    Files.writeString(ChartFolder.module("target/charts/large.yaml"), "size: 3\n");
  }

  @Test
  void runsOncePerEnvironmentAndVariant() {
    assertThat(outcomes(MethodFixture.class))
        .containsExactly(
            "[dev, small] successful",
            "[dev, large] successful",
            "[prod, small] successful",
            "[prod, large] successful");
  }

  @Test
  void runsInTheEnvironmentsNamed() {
    assertThat(outcomes(SomeFixture.class)).containsExactly("[prod, large] successful");
  }

  @Test
  void needsNoEnvironment() {
    assertThat(outcomes(UnnamedFixture.class)).containsExactly("[large] successful");
  }

  @Test
  void eachAttributeIsTheChartsMethodOfThatName() {
    assertThat(outcomes(AttributesFixture.class))
        .hasSize(9)
        .allSatisfy(outcome -> assertThat(outcome).endsWith("successful"));
  }

  @Test
  void theNearestVariantsHold() {
    assertThat(outcomes(NearestFixture.class))
        .containsExactlyInAnyOrder(
            "[dev, small] successful",
            "[dev, large] successful",
            "[dev, fourfold] successful",
            "[dev, small] successful",
            "plain(HelmChart) successful");
  }

  @Test
  void holdForSubclassesAndInterfacesAndStandOnAnnotationsOfOnesOwn() {
    assertThat(outcomes(InheritingFixture.class))
        .containsExactlyInAnyOrder("[dev, small] successful", "[dev, large] successful");
    assertThat(outcomes(OverridingFixture.class))
        .containsExactlyInAnyOrder("[dev, fourfold] successful", "[dev, large] successful");
    assertThat(outcomes(ImplementingFixture.class)).containsExactly("[dev, small] successful");
  }

  @Test
  void anInnerClassWithAChartOfItsOwnHasNoVariantsOfTheOuterOnes() {
    assertThat(outcomes(OtherChartFixture.class)).containsExactly("[prod] successful");
  }

  @Test
  void comeFromMethods() {
    assertThat(outcomes(SourceFixture.class))
        .containsExactlyInAnyOrder(
            "[dev, large] successful",
            "[dev, 5 replicas] successful",
            "[dev, 6 replicas] successful",
            "[dev, 7 replicas] successful",
            "[dev, 8 replicas] successful",
            "[dev, 9 replicas] successful");
  }

  @Test
  void comeFromTheInstanceOfAClassOfOne() {
    assertThat(outcomes(InstanceFixture.class))
        .containsExactlyInAnyOrder("[dev, 7 replicas] successful", "[dev, 7 replicas] successful");
  }

  @Test
  void areSkippedByTheirEnvironment() {
    assertThat(Run.outcomes(Run.with(Settings.ENVIRONMENTS, "prod").execute(MethodFixture.class)))
        .containsExactly(
            "[dev, small] skipped: environment dev is not selected: the setting helmtest.environments selects prod",
            "[dev, large] skipped: environment dev is not selected: the setting helmtest.environments selects prod",
            "[prod, small] successful",
            "[prod, large] successful");
  }

  @Test
  void areNamedInMessages() {
    EngineExecutionResults results = Run.of(MessageFixture.class, UnnamedMessageFixture.class);
    assertThat(Run.failures(results))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "[prod, no size] Helm could not render chart varied 0.1.0 as release varied in namespace default\n"),
            second -> assertThat(second).startsWith("[no size] Helm could not render"));
  }

  @Test
  void mayFailToRender() {
    assertThat(outcomes(FailingRenderFixture.class)).containsExactly("[prod, no size] successful");
  }

  private static List<String> outcomes(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    return Run.outcomes(results);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(
      chart = "target/charts/varied",
      environments = {"dev", "prod"})
  @interface VariedTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(chart = "target/charts/varied", environments = "dev")
  @interface DevTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @Variant(name = "large", set = "size=3")
  @interface Large {}

  @Retention(RetentionPolicy.RUNTIME)
  @EnvironmentTest
  @Variant(name = "small", set = "size=2")
  @interface SmallTest {}

  @VariedTest
  static class MethodFixture {
    private String before = "";

    @BeforeEach
    void before(RenderedChart rendered) {
      before = SmallChart.in(rendered, "size");
    }

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    @Variant(name = "large", set = "size=3")
    void varied(RenderedChart rendered, HelmChart chart, Environment environment) {
      assertThat(SmallChart.in(rendered, "environment")).isEqualTo(environment.name());
      assertThat(SmallChart.in(rendered, "size")).isEqualTo(before).isIn("2", "3");
      assertThat(chart.render().yaml()).isEqualTo(rendered.yaml());
      assertThat(chart.toString())
          .isIn(
              "chart varied 0.1.0 (%s, small) as release varied".formatted(environment),
              "chart varied 0.1.0 (%s, large) as release varied".formatted(environment));
    }
  }

  @VariedTest
  static class SomeFixture {
    @EnvironmentTest("prod")
    @Large
    void varied(RenderedChart rendered) {
      assertThat(rendered).hasToString("[prod, large] release varied of chart varied 0.1.0");
    }
  }

  @HelmChartTest(chart = "target/charts/varied")
  static class UnnamedFixture {
    @EnvironmentTest
    @Large
    void varied(RenderedChart rendered) {
      assertThat(rendered).hasToString("[large] release varied of chart varied 0.1.0");
    }
  }

  @DevTest
  static class AttributesFixture {
    @EnvironmentTest
    @Variant(
        name = "set",
        set = {"size=2", "size=3"},
        values = "size: 4")
    void set(RenderedChart chart) {
      size(chart, "3");
    }

    @EnvironmentTest
    @Variant(name = "string", set = "size=2", setString = "size=010")
    void setString(RenderedChart chart) {
      size(chart, "010");
    }

    @EnvironmentTest
    @Variant(
        name = "values",
        values = {"size: 2", "size: 4"})
    void values(RenderedChart chart) {
      size(chart, "4");
    }

    @EnvironmentTest
    @Variant(
        name = "files",
        valuesFile = {"target/charts/small.yaml", "target/charts/large.yaml"})
    void valuesFiles(RenderedChart chart) {
      size(chart, "3");
      assertThat(chart.context().layers())
          .isEqualTo("values.yaml < values-dev.yaml < small.yaml < large.yaml");
    }

    @EnvironmentTest
    @Variant(name = "file and text", valuesFile = "target/charts/small.yaml", values = "size: 4")
    void valuesOverValuesFiles(RenderedChart chart) {
      size(chart, "4");
    }

    @EnvironmentTest
    @Variant(name = "old cluster", kubeVersion = "1.27.1")
    void kubeVersion(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "cluster")).isEqualTo("v1.27.1");
    }

    @EnvironmentTest
    @Variant(name = "monitored", apiVersions = "monitoring.coreos.com/v1")
    void apiVersions(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "monitored")).isEqualTo("true");
    }

    @EnvironmentTest
    @Variant(name = "upgrade", upgrade = true)
    void upgrade(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "upgrade")).isEqualTo("true");
    }

    @EnvironmentTest
    @Variant(name = "no schema", skipSchemaValidation = true)
    void skipSchemaValidation(HelmChart chart) {
      assertThat(SmallChart.in(chart.set("size", 13).render(), "size")).isEqualTo("13");
    }

    private static void size(RenderedChart chart, String expected) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo(expected);
    }
  }

  @DevTest
  @Variant(name = "small", set = "size=2")
  static class NearestFixture {
    @EnvironmentTest
    void ofTheClass(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("2");
    }

    @EnvironmentTest
    @Variants({@Variant(name = "large", set = "size=3")})
    void ofTheMethod(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("3");
    }

    @Test
    void plain(HelmChart chart) {
      assertThat(SmallChart.in(chart.render(), "size")).isEqualTo("1");
    }

    @Nested
    @Variant(name = "fourfold", set = "size=4")
    class Annotated {
      @EnvironmentTest
      void ofTheInnerClass(RenderedChart chart) {
        assertThat(SmallChart.in(chart, "size")).isEqualTo("4");
      }
    }

    @Nested
    class Plain {
      @EnvironmentTest
      void ofTheOuterClass(RenderedChart chart) {
        assertThat(SmallChart.in(chart, "size")).isEqualTo("2");
      }
    }
  }

  @DevTest
  @Large
  abstract static class Base {
    @EnvironmentTest
    void inherited(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isIn("3", "4");
    }

    @SmallTest
    void composed(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("2");
    }
  }

  static class InheritingFixture extends Base {}

  @Variant(name = "fourfold", set = "size=4")
  static class OverridingFixture extends Base {
    @EnvironmentTest
    @Large
    @Override
    void composed(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("3");
    }
  }

  @Variant(name = "small", set = "size=2")
  interface Small {
    @EnvironmentTest
    default void fromTheInterface(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("2");
    }
  }

  @DevTest
  static class ImplementingFixture implements Small {}

  @DevTest
  @Large
  static class OtherChartFixture {
    @Nested
    @HelmChartTest(chart = "../sample-chart", environments = "prod")
    class Inner {
      @EnvironmentTest
      void plain(RenderedChart chart) {
        assertThat(chart.metadata().name()).isEqualTo("shop");
      }
    }
  }

  @DevTest
  static class SourceFixture {
    private static int first;

    @BeforeAll
    static void before() {
      first = 5;
    }

    @EnvironmentTest
    @Large
    @VariantSource("stream")
    void both(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isIn("3", "5");
    }

    @EnvironmentTest
    @VariantSource("list")
    void list(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isIn("6", "7");
    }

    @EnvironmentTest
    @VariantSource("io.helmtest.junit.VariantTest$Elsewhere#array")
    void elsewhere(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isIn("8", "9");
    }

    @SuppressWarnings("UnusedMethod") // by name
    private static Stream<HelmVariant> stream() {
      return Stream.of(replicas(first));
    }

    static List<HelmVariant> list() {
      return List.of(replicas(6), replicas(7));
    }
  }

  static final class Elsewhere {
    private Elsewhere() {}

    static HelmVariant[] array() {
      return new HelmVariant[] {replicas(8), replicas(9)};
    }
  }

  @DevTest
  @VariantSource("own")
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class InstanceFixture {
    private final int size = 7;

    @EnvironmentTest
    void ofTheInstance(RenderedChart chart) {
      assertThat(SmallChart.in(chart, "size")).isEqualTo("7");
    }

    List<HelmVariant> own() {
      return List.of(replicas(size));
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Inner {
      @EnvironmentTest
      void ofTheOuterInstance(RenderedChart chart) {
        assertThat(SmallChart.in(chart, "size")).isEqualTo("7");
      }
    }
  }

  @VariedTest
  static class MessageFixture {
    @EnvironmentTest("prod")
    @Variant(name = "no size", set = "size=null")
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @HelmChartTest(chart = "target/charts/varied")
  static class UnnamedMessageFixture {
    @EnvironmentTest
    @Variant(name = "no size", set = "size=null")
    void fails(RenderedChart chart) {
      throw new AssertionError(chart);
    }
  }

  @VariedTest
  static class FailingRenderFixture {
    @EnvironmentTest("prod")
    @Variant(name = "no size", set = "size=null")
    void aSizeIsRequired(HelmChart chart) {
      assertThatThrownBy(chart::render).hasMessageContaining("size is required");
    }
  }

  private static HelmVariant replicas(int size) {
    return HelmVariant.named(size + " replicas")
        .with(chart -> chart.set("size", 0))
        .with(chart -> chart.set("size", size));
  }
}
