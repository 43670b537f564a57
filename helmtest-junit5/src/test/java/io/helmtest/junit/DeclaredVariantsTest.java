package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Where variants may stand, and where computed ones come from. */
class DeclaredVariantsTest {

  @BeforeAll
  static void chart() throws IOException {
    SmallChart.write("target/charts/declared", "declared", "dev");
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

  private static List<String> outcomes(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    return Run.outcomes(results);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(chart = "target/charts/declared", environments = "dev")
  @interface DevTest {}

  @Retention(RetentionPolicy.RUNTIME)
  @Variant(name = "large", set = "size=3")
  @interface Large {}

  @Retention(RetentionPolicy.RUNTIME)
  @EnvironmentTest
  @Variant(name = "small", set = "size=2")
  @interface SmallTest {}

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
    @VariantSource("io.helmtest.junit.DeclaredVariantsTest$Elsewhere#array")
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

  private static HelmVariant replicas(int size) {
    return HelmVariant.named(size + " replicas")
        .with(chart -> chart.set("size", 0))
        .with(chart -> chart.set("size", size));
  }
}
