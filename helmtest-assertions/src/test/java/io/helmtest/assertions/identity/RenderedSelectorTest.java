package io.helmtest.assertions.identity;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.assertions.Renders;
import io.helmtest.assertions.SmallChart;
import io.helmtest.exemption.Exemption;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selectors of a chart that Helm has rendered. */
class RenderedSelectorTest {
  private static final String TEMPLATE =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: {{ .Release.Name }}-web
      spec:
        selector:
          {{- SELECTOR | nindent 4 }}
        template:
          metadata:
            labels:
              app: web
              chart: {{ .Chart.Name }}-{{ .Chart.Version }}
              helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
              app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
              derived: v{{ .Chart.Version }}
          spec:
            containers:
              - name: web
                image: web
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void acceptsLabelsThatStay() throws IOException {
    selector("`matchLabels: {app: web}`").isSound().isStableAcrossVersions();
    selector("`matchExpressions: [{key: app, operator: In, values: [web, api]}]`").isSound();
    selector("`matchExpressions: [{key: gone, operator: NotIn, values: [yes-please]}]`").isSound();
  }

  @Test
  void refusesLabelsThatChangeWithTheVersion() throws IOException {
    SelectorAssert selector =
        selector(
            "(printf `matchLabels: {app: web, helm.sh/chart: shop-%s, app.kubernetes.io/version: %q}`"
                + " .Chart.Version .Chart.AppVersion)");
    selector.matchesPodLabels();
    assertRenderedFailure(
        selector::isSound,
        """
        Expecting
          Deployment shop-web spec.selector
        to pass every check but 2 failed
          Deployment shop-web  spec.selector.matchLabels[helm.sh/chart]              expected no label that changes with the version  but was helm.sh/chart: shop-0.1.0         at shop/templates/shop.yaml (rendered line N)
          Deployment shop-web  spec.selector.matchLabels[app.kubernetes.io/version]  expected no label that changes with the version  but was app.kubernetes.io/version: 1.4.0  at shop/templates/shop.yaml (rendered line N)
        values: none
        engine: helm
        """);
    failureOf(selector("`matchLabels: {helm.sh/chart: shop-0.0.1}`")::isStable);
    failureOf(selector("(printf `matchLabels: {chart: shop-%s}` .Chart.Version)")::isStable);
  }

  @Test
  void seesWhatChangesOnlyInTheRender() throws IOException {
    SelectorAssert selector = selector("(printf `matchLabels: {derived: v%s}` .Chart.Version)");
    selector.isSound();
    assertRenderedFailure(
        selector::isStableAcrossVersions,
        """
        Expecting
          Deployment shop-web
        to have spec.selector in version 999.0.0, too
          {matchLabels={derived=v0.1.0}}
        but was
          {matchLabels={derived=v999.0.0}}
        at shop/templates/shop.yaml (rendered line N)
        values: none
        engine: helm
        """);
  }

  @Test
  void refusesASelectorOfOtherPods() throws IOException {
    assertRenderedFailure(
        selector("`matchLabels: {app: web, tier: front}`")::matchesPodLabels,
        """
        Expecting
          Deployment shop-web
        to have spec.selector.matchLabels[tier]
          what the pod labels meet
        but was
          not met by {app=web, chart=shop-0.1.0, helm.sh/chart=shop-0.1.0, app.kubernetes.io/version=1.4.0, derived=v0.1.0}
        at shop/templates/shop.yaml (rendered line N)
        values: none
        engine: helm
        """);
    failureOf(
        selector("`matchExpressions: [{key: app, operator: NotIn, values: [web]}]`")
            ::matchesPodLabels);
    failureOf(selector("`{}`")::matchesPodLabels);
  }

  @Test
  void aWorkloadThatNeedsNoneMayHaveNone() {
    assertThat(Renders.of("apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n"))
        .job("a")
        .selector()
        .isSound();
  }

  private SelectorAssert selector(String expression) throws IOException {
    HelmChart chart =
        SmallChart.in(folder, TEMPLATE.replace("SELECTOR", expression))
            .exempt(Exemption.because("the API server refuses some, too").path("spec.selector.**"))
            .exempt(Exemption.because("the API server refuses some, too").path("spec.selector"))
            .apiVersions("example.org/v1");
    return assertThat(chart.render()).deployment("shop-web").selector();
  }
}
