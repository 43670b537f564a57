package io.helmtest.assertions.identity;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class LabelsAssertTest {
  private static final String STANDARD =
      """
      app.kubernetes.io/name: shop
      app.kubernetes.io/instance: shop
      app.kubernetes.io/version: "1.4.0"
      app.kubernetes.io/managed-by: Helm
      helm.sh/chart: shop-0.1.0
      """;

  @Test
  void acceptsTheFiveOfChartAndRelease() {
    labels(STANDARD).hasStandardLabels();
  }

  @Test
  void tellsOnlyTheWrongOnes() {
    assertFailure(
        () ->
            labels(
                    "app.kubernetes.io/name: shop\napp.kubernetes.io/instance: shop\napp.kubernetes.io/version: \"1.3.0\"\napp.kubernetes.io/managed-by: Helm")
                .hasStandardLabels(),
        """
        [prod] Expecting
          Service shop-web
        to have metadata.labels
          app.kubernetes.io/version: 1.4.0
          helm.sh/chart: shop-0.1.0
        but was
          app.kubernetes.io/version: 1.3.0
          helm.sh/chart: (absent)
        at shop/templates/web/service.yaml (rendered line 10)
        """);
  }

  @Test
  void failsForEachOfTheFiveThatIsMissing() {
    STANDARD
        .lines()
        .forEach(
            line ->
                failureOf(
                    () -> labels(STANDARD.replace(line + "\n", "x: z\n")).hasStandardLabels()));
  }

  @Test
  void failsWithoutAnyLabels() {
    assertFailure(
        () ->
            assertThat(Renders.of("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"))
                .service("web")
                .labels()
                .hasLabel("a", "b"),
        """
        [prod] Expecting
          Service web
        to have metadata.labels
          a: b
        but was
          a: (absent)
        at unknown template (rendered line 3)
        """);
  }

  @Test
  void refusesALabelThatShouldNotBeThere() {
    labels(STANDARD).doesNotHaveLabel("version");
    assertFailure(
        () -> labels("version: v1").doesNotHaveLabel("version"),
        """
        [prod] Expecting
          Service shop-web
        not to have metadata.labels
          version
        but was
          version: v1
        at shop/templates/web/service.yaml (rendered line 8)
        """);
  }

  @Test
  void tiesAnObjectOfASubchartToThatChart() {
    subchartLabels("cache").hasStandardLabels();
    subchartLabels("session-cache").hasStandardLabels();
  }

  @Test
  void takesANameThatTheValuesGiveTheChart() {
    HelmChart chart =
        Renders.chart(manifest(STANDARD.replace("name: shop", "name: store"))).environment("prod");
    labelsOf(chart.values("nameOverride: store")).hasStandardLabels();
    labelsOf(chart.set("nameOverride", "store")).hasStandardLabels();
    labelsOf(chart.set("x=1,nameOverride=store")).hasStandardLabels();
    labelsOf(Renders.chart(manifest(STANDARD)).values("nameOverride: store")).hasStandardLabels();
    failureOf(() -> labelsOf(chart).hasStandardLabels());
    failureOf(() -> labelsOf(chart.values("nameOverride: stores")).hasStandardLabels());
    failureOf(() -> labelsOf(chart.values("cache: {nameOverride: store}")).hasStandardLabels());
  }

  @Test
  void cannotJudgeAnObjectOfAPackagedSubchart() {
    assertFailure(
        () -> subchartLabels("packed").hasStandardLabels(),
        """
        [prod] Expecting
          Service a
        to have the standard labels of its chart
          a subchart that is a folder, with a Chart.yaml to compare with
        but was
          a packaged subchart: unpack it, or check its labels with hasLabel
        at shop/charts/packed/templates/service.yaml (rendered line 6)
        """);
  }

  private static LabelsAssert subchartLabels(String name) {
    String manifest =
        """
        # Source: shop/charts/%1$s/templates/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: a
          labels:
            app.kubernetes.io/name: %1$s
            app.kubernetes.io/instance: shop
            app.kubernetes.io/managed-by: Helm
            helm.sh/chart: %1$s-7.0.0
        """
            .formatted(name);
    return assertThat(Renders.of(manifest)).service("a").labels();
  }

  private static LabelsAssert labels(String labels) {
    return assertThat(Renders.of(manifest(labels))).service("shop-web").labels();
  }

  private static LabelsAssert labelsOf(HelmChart chart) {
    return assertThat(chart.render()).service("shop-web").labels();
  }

  private static String manifest(String labels) {
    return """
        ---
        # Source: shop/templates/web/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: shop-web
          labels:
        %s"""
        .formatted(labels.indent(4));
  }
}
