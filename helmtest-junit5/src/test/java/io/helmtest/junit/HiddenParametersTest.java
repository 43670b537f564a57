package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;

/** Whatever parameter cannot be filled, the failure hides what is secret, as Surefire gets it. */
class HiddenParametersTest {
  private static final String CHART = "target/charts/hidden";
  private static final String SECRET = "hidden-open-sesame";

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write(CHART, "hidden", "prod")
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
            stringData:
              password: hidden-open-sesame
            """);
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedConstructor.class, FieldConstructor.class})
  void ofAConstructor(Class<?> fixture) {
    assertThat(failures(fixture)).hasSize(1).allMatch(text -> hides(text));
  }

  @ParameterizedTest
  @ValueSource(classes = {AnnotatedMethods.class, FieldMethods.class})
  void ofMethods(Class<?> fixture) {
    assertThat(failures(fixture)).hasSize(4).allMatch(text -> hides(text));
  }

  private static boolean hides(String text) {
    return text.contains("…") && !text.contains("sesame");
  }

  private static List<String> failures(Class<?> fixture) {
    return Run.of(fixture)
        .allEvents()
        .failed()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> text(result.getThrowable().orElseThrow()))
        .toList();
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  abstract static class Constructor {
    Constructor(@Manifest(SECRET) Secret missing) {}

    @Test
    void isNotReached() {}
  }

  abstract static class Methods {
    @BeforeAll
    static void before(RenderedChart chart) {
      assertThat(chart.get(Secret.class, "login").getStringData()).containsValue(SECRET);
    }

    @Test
    void plain(@Manifest(SECRET) Secret missing) {}

    @EnvironmentTest
    void template(@Manifest(SECRET) Secret missing) {}

    @TestFactory
    List<DynamicTest> factory(@Manifest(SECRET) Secret missing) {
      return List.of();
    }

    @AfterEach
    void after(@Manifest(SECRET) Secret missing) {}

    @AfterAll
    static void afterAll(@Manifest(SECRET) Secret missing) {}
  }

  private static HelmCharts charts() {
    return HelmCharts.chart(CHART).environments("prod");
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedConstructor extends Constructor {
    AnnotatedConstructor(@Manifest(SECRET) Secret missing) {
      super(missing);
    }
  }

  static class FieldConstructor extends Constructor {
    @RegisterExtension static final HelmCharts CHARTS = charts();

    FieldConstructor(@Manifest(SECRET) Secret missing) {
      super(missing);
    }
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AnnotatedMethods extends Methods {}

  static class FieldMethods extends Methods {
    @RegisterExtension static final HelmCharts CHARTS = charts();
  }
}
