package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Whatever phase of a test or class fails, its failure hides what is secret, as Surefire gets it.
 */
class HiddenPhasesTest {
  private static final String CHART = "target/charts/phases";
  private static final String SECRET = "phases-open-sesame";

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write(CHART, "phases", "prod")
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
            stringData:
              password: phases-open-sesame
            """);
  }

  static Stream<Class<?>> fixtures() {
    return Stream.of(
        AnnotatedConstructor.class, FieldConstructor.class,
        AnnotatedConstructorParameter.class, FieldConstructorParameter.class,
        AnnotatedBeforeAll.class, FieldBeforeAll.class,
        AnnotatedBeforeEach.class, FieldBeforeEach.class,
        AnnotatedTests.class, FieldTests.class,
        AnnotatedParameters.class, FieldParameters.class,
        AnnotatedFactories.class, FieldFactories.class,
        AnnotatedAfterEach.class, FieldAfterEach.class,
        AnnotatedAfterAll.class, FieldAfterAll.class);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void hidesItInEach(Class<?> fixture) {
    List<String> failures =
        Run.of(fixture)
            .allEvents()
            .failed()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> text(result.getThrowable().orElseThrow()))
            .toList();

    assertThat(failures)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).contains("…").doesNotContain(SECRET, "sesame"));
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String password(RenderedChart chart) {
    return "it is " + chart.get(Secret.class, "login").getStringData().get("password");
  }

  private static void tell(RenderedChart chart) {
    throw new IllegalStateException("refused", new IllegalArgumentException(password(chart)));
  }

  abstract static class TellingConstructor {
    TellingConstructor(RenderedChart chart) {
      tell(chart);
    }

    @Test
    void isNotReached() {}
  }

  abstract static class TellingConstructorParameter {
    TellingConstructorParameter(@Manifest(SECRET) Secret missing) {}

    @Test
    void isNotReached() {}
  }

  abstract static class TellingBeforeAll {
    @BeforeAll
    static void before(RenderedChart chart) {
      tell(chart);
    }

    @Test
    void isNotReached() {}
  }

  abstract static class TellingBeforeEach {
    @BeforeEach
    void before(RenderedChart chart) {
      tell(chart);
    }

    @Test
    void isNotReached() {}

    @EnvironmentTest
    void isNotReachedEither() {}
  }

  abstract static class TellingTests {
    @Test
    void plain(RenderedChart chart) {
      tell(chart);
    }

    @EnvironmentTest
    void template(RenderedChart chart) {
      tell(chart);
    }

    @EnvironmentTest
    void renderingItself(HelmChart chart) {
      tell(chart.render());
    }
  }

  abstract static class TellingParameters {
    @Test
    void plain(@Manifest(SECRET) Secret missing) {}

    @EnvironmentTest
    void template(@Manifest(SECRET) Secret missing) {}

    @BeforeEach
    void before(@Manifest(SECRET) Secret missing) {}
  }

  abstract static class TellingFactories {
    @TestFactory
    DynamicTest later(RenderedChart chart) {
      return dynamicTest("later", () -> tell(chart));
    }

    @TestFactory
    Stream<DynamicTest> atOnce(RenderedChart chart) {
      throw new IllegalStateException(password(chart));
    }

    @TestFactory
    Stream<DynamicTest> onTheWay(RenderedChart chart) {
      return IntStream.range(0, 2).mapToObj(i -> none(chart));
    }

    private static DynamicTest none(RenderedChart chart) {
      throw new IllegalStateException(password(chart));
    }
  }

  abstract static class TellingAfterEach {
    @Test
    void passes() {}

    @AfterEach
    void after(RenderedChart chart) {
      tell(chart);
    }
  }

  abstract static class TellingAfterAll {
    @Test
    void passes() {}

    @AfterAll
    static void after(RenderedChart chart) {
      tell(chart);
    }
  }

  private static HelmCharts charts() {
    return HelmCharts.chart(CHART).environments("prod");
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedConstructor extends TellingConstructor {
    AnnotatedConstructor(RenderedChart chart) {
      super(chart);
    }
  }

  static class FieldConstructor extends TellingConstructor {
    @RegisterExtension static final HelmCharts CHARTS = charts();

    FieldConstructor(RenderedChart chart) {
      super(chart);
    }
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedConstructorParameter extends TellingConstructorParameter {
    AnnotatedConstructorParameter(@Manifest(SECRET) Secret missing) {
      super(missing);
    }
  }

  static class FieldConstructorParameter extends TellingConstructorParameter {
    @RegisterExtension static final HelmCharts CHARTS = charts();

    FieldConstructorParameter(@Manifest(SECRET) Secret missing) {
      super(missing);
    }
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedBeforeAll extends TellingBeforeAll {}

  static class FieldBeforeAll extends TellingBeforeAll {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedBeforeEach extends TellingBeforeEach {}

  static class FieldBeforeEach extends TellingBeforeEach {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedTests extends TellingTests {}

  static class FieldTests extends TellingTests {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedParameters extends TellingParameters {}

  static class FieldParameters extends TellingParameters {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedFactories extends TellingFactories {}

  static class FieldFactories extends TellingFactories {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedAfterEach extends TellingAfterEach {}

  static class FieldAfterEach extends TellingAfterEach {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedAfterAll extends TellingAfterAll {}

  static class FieldAfterAll extends TellingAfterAll {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }
}
