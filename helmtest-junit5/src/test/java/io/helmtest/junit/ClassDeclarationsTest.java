package io.helmtest.junit;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.junit.patterns.Demands;
import io.helmtest.junit.patterns.NetworkingPatterns;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a class declares is needed in it, once it has run as a whole. */
class ClassDeclarationsTest {
  private static final String CHART = "target/charts/declarations";

  @BeforeAll
  static void chart() throws IOException {
    SmallChart.write(CHART, "declarations", "dev", "prod")
        .file(
            "templates/pod.yaml",
            """
            {{- if eq .Values.environment "prod" }}
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: shop.azurecr.io/web:1.0.0
                  envFrom:
                    - secretRef:
                        name: login
            {{- end }}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        NeededInOneEnvironmentFixture.class,
        NeededInOneVariantFixture.class,
        NeededByAnotherTestFixture.class,
        NeededInANestedClassFixture.class,
        NeededForRealFixture.class
      })
  void passIfAnythingNeedsThem(Class<?> fixture) {
    EngineExecutionResults results = Run.of(fixture);
    assertThat(Run.failures(results)).isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AnnotatedFixture.class,
        FieldFixture.class,
        InheritedFixture.class,
        InANestedClassFixture.class,
        ByAPlainTestFixture.class,
        BeforeAllTestsFixture.class,
        ByAFactoryFixture.class,
        BesideADisabledTestFixture.class,
        BesideAnAbortedTestFixture.class
      })
  void failTheClassIfNothingNeedsThem(Class<?> fixture) {
    assertThat(Run.failure(Run.of(fixture)))
        .isEqualTo(
            """
            %s declares what none of its tests needs, in any environment or variant. Delete:
              Secret login
              Secret other""",
            fixture.getName());
  }

  @Test
  void failTheClassOfPatterns() {
    assertThat(Run.failure(Run.of(LoosenedPatternsFixture.class)))
        .isEqualTo(
            """
            %s declares what none of its tests needs, in any environment or variant. Delete:
              allowingReplicas("web")""",
            LoosenedPatternsFixture.class.getName());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        BesideAFailingTestFixture.class,
        BesideAFailingDynamicTestFixture.class,
        FailingConstructorFixture.class
      })
  void areNotJudgedWhereATestFails(Class<?> fixture) {
    assertThat(Run.failure(Run.of(fixture))).isEqualTo("on purpose");
  }

  @Test
  void areNotJudgedWhereOnlyAPartRuns() {
    String id = "[engine:junit-jupiter]/[class:%s]/".formatted(AnnotatedFixture.class.getName());
    String method = "[test-template:one(%s)]/".formatted(RenderedChart.class.getName());

    passes(select(selectUniqueId(id + method + "[test-template-invocation:#1]")), "[dev]");
    passes(select(one(NeededByAnotherTestFixture.class)), "[values.yaml]");
    passes(Run.with(Settings.ENVIRONMENTS, "dev").execute(AnnotatedFixture.class), "[dev]");
  }

  @Test
  void areJudgedWhereWhatIsLeftOutIsDisabled() {
    assertThat(Run.failures(select(one(BesideADisabledTestFixture.class)))).hasSize(1);
  }

  private static DiscoverySelector one(Class<?> fixture) {
    return selectMethod(fixture, "one", RenderedChart.class.getName());
  }

  private static EngineExecutionResults select(DiscoverySelector selector) {
    return EngineTestKit.engine("junit-jupiter").selectors(selector).execute();
  }

  private static void passes(EngineExecutionResults results, String... tests) {
    assertThat(Run.failures(results)).isEmpty();
    assertThat(
            results
                .testEvents()
                .succeeded()
                .map(event -> event.getTestDescriptor().getDisplayName()))
        .containsExactly(tests);
  }

  private static void declare(RenderedChart chart) {
    chart.declarations().declare(ExternalObject.secret("login"));
    chart.declarations().declare(ExternalObject.secret("other"));
  }

  private static void need(RenderedChart chart) {
    chart.declarations().need(ExternalObject.secret("login"));
    chart.declarations().need(ExternalObject.secret("other"));
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class NeededInOneEnvironmentFixture {

    @EnvironmentTest
    void one(RenderedChart chart, Environment environment) {
      declare(chart);
      if (environment.name().equals("prod")) {
        need(chart);
      }
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class NeededInOneVariantFixture {

    @EnvironmentTest("dev")
    @Variant(name = "one", set = "size=2")
    @Variant(name = "other", set = "size=3")
    void one(RenderedChart chart) {
      declare(chart);
      if (SmallChart.in(chart, "size").equals("3")) {
        need(chart);
      }
    }
  }

  @HelmChartTest(chart = CHART)
  static class NeededByAnotherTestFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }

    @Test
    void other(HelmChart chart) {
      need(chart.render());
    }
  }

  @HelmChartTest(chart = CHART)
  static class NeededInANestedClassFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }

    @Nested
    class Inner {

      @EnvironmentTest
      void other(RenderedChart chart) {
        need(chart);
      }
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class NeededForRealFixture {

    @EnvironmentTest
    void one(RenderedChart chart, Environment environment) {
      if (environment.name().equals("prod")) {
        assertThat(chart)
            .pod("web")
            .container("web")
            .environment()
            .allowingExternal(ExternalObject.secret("login"))
            .referencesResolve();
      }
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class AnnotatedFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }
  }

  static class FieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("dev", "prod");

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }
  }

  static class InheritedFixture extends AnnotatedFixture {}

  @HelmChartTest(chart = CHART)
  static class InANestedClassFixture {

    @Nested
    class Inner {

      @EnvironmentTest
      void one(RenderedChart chart) {
        declare(chart);
      }
    }
  }

  @HelmChartTest(chart = CHART)
  static class ByAPlainTestFixture {

    @Test
    void one(RenderedChart chart) {
      declare(chart);
    }
  }

  @HelmChartTest(chart = CHART)
  static class BeforeAllTestsFixture {

    @BeforeAll
    static void render(RenderedChart chart) {
      declare(chart);
    }

    @Test
    void one() {}
  }

  @HelmChartTest(chart = CHART)
  static class ByAFactoryFixture {

    @TestFactory
    Stream<DynamicTest> one(HelmChart chart) {
      return Stream.of(dynamicTest("one", () -> declare(chart.render())));
    }
  }

  @HelmChartTest(chart = CHART)
  static class BesideADisabledTestFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }

    @Disabled("on purpose")
    @EnvironmentTest
    void other(RenderedChart chart) {
      need(chart);
    }

    @Disabled("on purpose")
    @Nested
    class Inner {

      @Nested
      class Innermost {

        @EnvironmentTest
        void other(RenderedChart chart) {
          need(chart);
        }
      }
    }
  }

  @HelmChartTest(chart = CHART)
  static class BesideAnAbortedTestFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
      assumeTrue(chart.documents().isEmpty());
      need(chart);
    }
  }

  @HelmChartTest(chart = CHART)
  static class BesideAFailingTestFixture {

    @EnvironmentTest
    void one(RenderedChart chart) {
      declare(chart);
    }

    @EnvironmentTest
    void other() {
      throw new AssertionError("on purpose");
    }
  }

  @HelmChartTest(chart = CHART)
  static class BesideAFailingDynamicTestFixture {

    @TestFactory
    List<DynamicTest> one(RenderedChart chart) {
      declare(chart);
      return List.of(
          dynamicTest(
              "one",
              () -> {
                throw new AssertionError("on purpose");
              }));
    }
  }

  @HelmChartTest(chart = CHART)
  static class FailingConstructorFixture {

    FailingConstructorFixture(RenderedChart chart) {
      declare(chart);
      throw new IllegalStateException("on purpose");
    }

    @Test
    void one() {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class LoosenedPatternsFixture implements NetworkingPatterns {

    @Override
    public Demands demands(RenderedChart chart) {
      return Demands.standard().allowingReplicas("web");
    }
  }
}
