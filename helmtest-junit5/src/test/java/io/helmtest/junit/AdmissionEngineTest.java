package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** What a cluster would refuse is a test of its own where the engine runs, or else the class's. */
class AdmissionEngineTest {
  private static final String CHART = "target/charts/engine";
  private static final String EMPTY = "target/charts/engine-empty";

  private static final String UNKNOWN =
      "No @HelmChartTest class of this run has what the setting helmtest.environments selects: \"prdo\" (did you mean \"prod\"?). The classes have: dev, prod";

  @BeforeAll
  static void charts() throws IOException {
    SmallChart.write(EMPTY, "empty", "prod").file("templates/config.yaml", "");
    SmallChart.write(CHART, "engine", "dev", "prod")
        .file(
            "templates/scaler.yaml",
            """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata:
              name: web
            spec:
              minReplicas: {{ eq .Values.environment "prod" | ternary 9 1 }}
              maxReplicas: 2
              scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
            {{- if .Values.broken }}
            {{ fail "broken on purpose\\nin two lines" }}
            {{- end }}
            """);
  }

  @Test
  void isOneTestForEachEnvironment() {
    Launch launch = Launch.of(PlainFixture.class);

    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prod] admitted failed",
            "[prod] looksAtAnother successful");
    assertThat(launch.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.getStackTrace()).isEmpty();
              assertThat(failure)
                  .hasMessageStartingWith(
                      "[prod] release engine of chart engine 0.1.0 renders what a cluster would refuse: 1 problem\n")
                  .hasMessageContaining("spec.maxReplicas: 2 is less than minReplicas 9");
            });
  }

  @Test
  void isOneTestForEachVariant() {
    assertThat(Launch.of(VariantsFixture.class).outcomes())
        .containsExactly(
            "[dev, large] admitted successful",
            "[dev, large] looksAtAnother successful",
            "[dev, small] admitted successful",
            "[dev, small] looksAtAnother successful",
            "[prod, large] admitted failed",
            "[prod, large] looksAtAnother successful",
            "[prod, small] admitted failed",
            "[prod, small] looksAtAnother successful",
            "[prod] admitted failed",
            "[prod] looksAtThePlainOne successful",
            "isDisabled(RenderedChart) isDisabled skipped: not yet");
  }

  @Test
  void runsFirstOrLast() {
    assertThat(Launch.of(PlainFixture.class, FieldFixture.class).outcomes())
        .filteredOn(outcome -> outcome.contains("admitted"))
        .containsExactly(
            "[dev] admitted successful",
            "[dev] admitted successful",
            "[prod] admitted failed",
            "[prod] admitted failed");
  }

  static Stream<DiscoverySelector> selectors() {
    String name = PlainFixture.class.getName();
    return Stream.of(
        selectClass(PlainFixture.class),
        selectClass(name),
        selectUniqueId("[engine:helmtest]/[class:%s]".formatted(name)),
        selectUniqueId("[engine:helmtest]/[class:%s]/[tests:admitted]".formatted(name)),
        selectNestedClass(List.of(AdmissionEngineTest.class), PlainFixture.class));
  }

  @ParameterizedTest
  @MethodSource("selectors")
  void isFoundByEachSelector(DiscoverySelector selector) {
    assertThat(Launch.of(Launch.request(selector)).outcomes())
        .contains("[dev] admitted successful", "[prod] admitted failed");
  }

  // JUnit Jupiter, where it runs, refuses to look for a method that the class does not have.
  @Test
  void isFoundByItsName() {
    assertThat(alone(PlainFixture.class).outcomes())
        .containsExactly("[dev] admitted successful", "[prod] admitted failed");
  }

  @Test
  void isFoundOnceWhereSeveralSelectorsMeanIt() {
    assertThat(
            Launch.of(
                    Launch.request(
                        selectClass(PlainFixture.class),
                        selectUniqueId(
                            "[engine:helmtest]/[class:%s]"
                                .formatted(PlainFixture.class.getName()))))
                .outcomes())
        .hasSize(4);
  }

  private static Launch alone(Class<?> fixture) {
    return Launch.of(onlyAdmitted(fixture));
  }

  private static LauncherDiscoveryRequestBuilder onlyAdmitted(Class<?> fixture) {
    return Launch.request(selectMethod(fixture.getName(), "admitted"))
        .filters(EngineFilter.includeEngines("helmtest"));
  }

  @Test
  void isFoundInPackages() {
    assertThat(
            Launch.of(
                    Launch.request(selectPackage("io.helmtest.junit"))
                        .filters(
                            org.junit.platform.engine.discovery.ClassNameFilter
                                .includeClassNamePatterns(".*AdmissionEngineTest.(Plain|Base).*")))
                .outcomes())
        .filteredOn(outcome -> outcome.contains("admitted"))
        .containsExactly("[dev] admitted successful", "[prod] admitted failed");
  }

  @Test
  void runsAgainByItsId() {
    Launch first = Launch.of(PlainFixture.class);
    String id =
        first.ids().stream()
            .filter(one -> one.contains("helmtest]/") && one.contains("prod"))
            .findFirst()
            .orElseThrow();
    assertThat(Launch.of(Launch.request(selectUniqueId(id))).outcomes())
        .containsExactly("[prod] admitted failed");
  }

  @Test
  void isNothingThatASelectorOfAnotherMethodFinds() {
    assertThat(
            Launch.of(
                    Launch.request(selectMethod(PlainFixture.class.getName(), "looksAtAnother"))
                        .filters(EngineFilter.includeEngines("helmtest")))
                .outcomes())
        .isEmpty();
  }

  static Stream<Launch> withoutTheEngine() {
    PostDiscoveryFilter byName =
        test ->
            FilterResult.includedIf(
                test.getSource()
                    .filter(
                        org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                    .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                    .map(method -> method.getMethodName().equals("looksAtAnother"))
                    .orElse(true));
    return Stream.of(
        Launch.of(Launch.request(selectClass(PlainFixture.class)).filters(byName)),
        Launch.of(
            Launch.request(selectClass(PlainFixture.class))
                .filters(EngineFilter.excludeEngines("helmtest"))),
        Launch.of(
            Launch.request(selectClass(PlainFixture.class)).filters(TagFilter.includeTags("some"))),
        Launch.of(
            Launch.request(selectMethod(PlainFixture.class, "looksAtAnother", ConfigMap.class))));
  }

  @ParameterizedTest
  @MethodSource("withoutTheEngine")
  void theClassFailsWhereTheEngineDoesNotRun(Launch launch) {
    assertThat(launch.outcomes())
        .containsExactly(
            "PlainFixture failed",
            "[dev] looksAtAnother successful",
            "[prod] looksAtAnother successful");
  }

  @Test
  void isToldTwiceRatherThanNeverWithoutTheListener() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(PlainFixture.class)), new TestExecutionListener() {})
                .outcomes())
        .contains("PlainFixture failed", "[prod] admitted failed");
  }

  @Test
  void theClassFailsForWhatTheEngineCannotKnow() {
    Launch launch = Launch.of(SourceFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "SourceFixture failed",
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prod, computed] looksAtAnotherVariant successful",
            "[prod] admitted failed",
            "[prod] looksAtAnother successful");
    assertThat(launch.messages())
        .hasSize(2)
        .anySatisfy(message -> assertThat(message).startsWith("[prod, computed] "))
        .anySatisfy(message -> assertThat(message).startsWith("[prod] "));
  }

  @Test
  void hasTheTagsOfItsClass() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(TaggedFixture.class))
                        .filters(TagFilter.includeTags("charts")))
                .outcomes())
        .contains("[dev] admitted successful");
    assertThat(
            Launch.of(
                    Launch.request(selectClass(TaggedFixture.class))
                        .filters(TagFilter.excludeTags("charts")))
                .outcomes())
        .isEmpty();
  }

  @Test
  void isSkippedInEnvironmentsThatAreNotSelected() {
    assertThat(
            Launch.of(
                    Launch.request(selectClass(PlainFixture.class))
                        .configurationParameter("helmtest.environments", "dev"))
                .outcomes())
        .contains(
            "[dev] admitted successful",
            "[prod] admitted skipped: environment prod is not selected: the setting helmtest.environments selects dev");
  }

  @Test
  void aTypoInTheEnvironmentsIsToldWhereTheEngineRunsAlone() {
    Launch launch =
        Launch.of(
            onlyAdmitted(PlainFixture.class)
                .configurationParameter("helmtest.environments", "prdo"));
    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted skipped: environment dev is not selected: the setting helmtest.environments selects prdo",
            "[prod] admitted skipped: environment prod is not selected: the setting helmtest.environments selects prdo",
            "helmtest failed");
    assertThat(launch.messages()).containsExactly(UNKNOWN);
  }

  @Test
  void aTypoInTheEnvironmentsIsToldOnceInOneLine() {
    Launch launch =
        Launch.of(
            Launch.request(selectClass(PlainFixture.class), selectClass(ChartFixture.class))
                .configurationParameter("helmtest.environments", "prdo"));
    assertThat(launch.outcomes())
        .filteredOn(outcome -> outcome.endsWith("failed"))
        .containsExactly("helmtest failed");
    assertThat(launch.messages()).containsExactly(UNKNOWN);
  }

  @Test
  void anEnvironmentThatOneClassHasIsKnown() {
    assertThat(
            Launch.of(
                    Launch.request(
                            selectClass(TaggedFixture.class), selectClass(PlainFixture.class))
                        .configurationParameter("helmtest.environments", "prod"))
                .messages())
        .hasSize(1)
        .noneMatch(message -> message.contains("helmtest.environments"));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      classes = {
        DisabledFixture.class,
        DisabledMethodFixture.class,
        ConditionFixture.class,
        ChartFixture.class,
        BaseFixture.class,
        AdmissionEngineTest.class
      })
  void isNotThereWhereNoTestIsKnownToTakeARender(Class<?> fixture) {
    assertThat(alone(fixture).outcomes()).isEmpty();
  }

  @Test
  void isOfNestedClassesToo() {
    assertThat(Launch.of(OuterFixture.class).outcomes())
        .contains("[dev] admitted successful", "[prod] admitted failed");
    assertThat(Launch.of(OuterFixture.class).outcomes()).hasSize(4);
  }

  @Test
  void aChartThatDoesNotRenderIsToldOnce() {
    Launch launch = Launch.of(BrokenFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "[dev] admitted failed",
            "[dev] looksAtAnother failed",
            "[prod] admitted failed",
            "[prod] looksAtAnother failed");
    assertThat(launch.messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .contains("broken on purpose", "in two lines", "values: ");
    assertThat(launch.messages())
        .filteredOn(message -> !message.contains("\n"))
        .hasSize(3)
        .allSatisfy(
            message ->
                assertThat(message)
                    .matches(
                        "\\[(dev|prod)] Helm could not render chart engine 0.1.0: .*broken on purpose in two lines"));
    assertThat(launch.failures()).allSatisfy(one -> assertThat(one.getStackTrace()).isEmpty());
  }

  @Test
  void soItIsWhereSeveralTestsTakeTheRender() {
    assertThat(Launch.of(BrokenVariantFixture.class).messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod, broken] Helm could not render chart engine 0.1.0 as release engine ");
    assertThat(
            Launch.of(
                    Launch.request(selectClass(BrokenVariantFixture.class))
                        .filters(EngineFilter.excludeEngines("helmtest")))
                .messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod, broken] Helm could not render chart engine 0.1.0 as release engine ");
  }

  @Test
  void theLineNamesTheValueThatASchemaRefuses() {
    assertThat(Launch.of(SchemaFixture.class).messages())
        .filteredOn(message -> !message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith("[prod] Helm could not render chart engine 0.1.0: values don't meet ")
        .contains("size");
  }

  @Test
  void aWrongEnvironmentIsToldOnce() {
    Launch launch = Launch.of(WrongEnvironmentFixture.class);
    assertThat(launch.outcomes())
        .containsExactly(
            "WrongEnvironmentFixture failed",
            "[dev, small] takesTheChart successful",
            "[dev] admitted successful",
            "[dev] looksAtAnother successful",
            "[prd, small] takesTheChart failed",
            "[prd] admitted failed",
            "[prd] looksAtAnother failed");
    assertThat(launch.messages())
        .filteredOn(message -> message.contains("\n"))
        .singleElement()
        .asString()
        .startsWith(
            WrongEnvironmentFixture.class.getName()
                + ": There are no values for environment \"prd\", did you mean \"prod\"?\n")
        .contains("values-prd.yaml", "The chart has values for:");
    assertThat(launch.messages())
        .filteredOn(message -> !message.contains("\n"))
        .hasSize(3)
        .containsOnly("There are no values for environment \"prd\", did you mean \"prod\"?");
    assertThat(launch.failures()).allSatisfy(one -> assertThat(one.getStackTrace()).isEmpty());
  }

  @Test
  void isSkippedWhereNothingIsRendered() {
    assertThat(Launch.of(EmptyFixture.class).outcomes())
        .containsExactly("[prod] admitted aborted", "[prod] looksAtNothing successful");
  }

  @Test
  void aChartThatIsNotThereIsToldOnce() {
    Launch launch = Launch.of(NoChartFixture.class);
    assertThat(launch.outcomes())
        .containsExactly("NoChartFixture failed", "admitted admitted failed");
    assertThat(launch.messages()).filteredOn(message -> message.contains("\n")).hasSize(0);
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class PlainFixture {

    @EnvironmentTest
    @Tag("some")
    void looksAtAnother(@Manifest("config") ConfigMap config) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  abstract static class BaseFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  static class FieldFixture {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("dev", "prod");

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class VariantsFixture {

    @EnvironmentTest("prod")
    void looksAtThePlainOne(RenderedChart chart) {}

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    @Variant(name = "large", set = "size=5")
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest("dev")
    @Variant(name = "other", set = "broken=true")
    @Disabled("not yet")
    void isDisabled(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"})
  static class SourceFixture extends Sources {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest("prod")
    @VariantSource("variants")
    void looksAtAnotherVariant(RenderedChart chart) {}
  }

  static class Sources {
    static Stream<HelmVariant> variants() {
      return Stream.of(HelmVariant.named("computed").with(chart -> chart.set("size", 2)));
    }
  }

  @Tag("charts")
  @HelmChartTest(chart = CHART, environments = "dev")
  static class TaggedFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @Disabled("not yet")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class DisabledFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class DisabledMethodFixture {

    @EnvironmentTest
    @Disabled("not yet")
    void looksAtAnother(RenderedChart chart) {}
  }

  @EnabledIfSystemProperty(named = "no.such.property", matches = ".*")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class ConditionFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class ChartFixture {

    @EnvironmentTest
    void rendersItself(HelmChart chart) {}
  }

  static class OuterFixture {

    @Nested
    @HelmChartTest(
        chart = CHART,
        environments = {"dev", "prod"})
    class Inner {

      @EnvironmentTest
      void looksAtAnother(RenderedChart chart) {}
    }
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prod"},
      set = "broken=true")
  static class BrokenFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @HelmChartTest(chart = CHART, environments = "prod", set = "size=13")
  static class SchemaFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }

  @Variant(name = "broken", set = "broken=true")
  @HelmChartTest(chart = CHART, environments = "prod")
  static class BrokenVariantFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest
    void looksAtAThird(RenderedChart chart) {}
  }

  @HelmChartTest(
      chart = CHART,
      environments = {"dev", "prd"})
  static class WrongEnvironmentFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}

    @EnvironmentTest
    @Variant(name = "small", set = "size=2")
    void takesTheChart(HelmChart chart) {}
  }

  @HelmChartTest(chart = EMPTY, environments = "prod")
  static class EmptyFixture {

    @EnvironmentTest
    void looksAtNothing(RenderedChart chart) {}
  }

  @HelmChartTest(chart = "target/charts/none", environments = "dev")
  static class NoChartFixture {

    @EnvironmentTest
    void looksAtAnother(RenderedChart chart) {}
  }
}
