package io.helmtest.junit.patterns;

import static io.helmtest.declaration.ExternalObject.configMap;
import static io.helmtest.declaration.ExternalObject.service;
import static io.helmtest.declaration.ExternalObject.serviceAccount;
import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.junit.ChartFolder;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.Run;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/**
 * What only the chart's owner knows is told by overriding methods, and so is what is not to run.
 */
class OwnersKnowledgeTest {
  private static final String EXTERNAL = "target/charts/patterns/external";

  @BeforeAll
  static void referToWhatIsElsewhere() throws IOException {
    ChartFolder.copyTo(EXTERNAL)
        .replace(
            "templates/_helpers.tpl",
            "name: {{ include \"shop.fullname\" . }}-config\n    items",
            "name: platform\n    items")
        .replace(
            "templates/cache/statefulset.yaml", "}}-cache\n      automount", "}}\n      automount")
        .replace(
            "templates/web/ingress.yaml",
            "name: {{ include \"shop.fullname\" . }}-web\n                port",
            "name: static\n                port");
  }

  @Test
  void isDemanded() {
    Map<String, String> outcomes = Outcomes.of(WrongFixture.class);
    assertThat(outcomes.get("horizontalPodAutoscalers"))
        .isEqualTo(
            """
            [prod] Pattern horizontalPodAutoscalers does not hold: 2 problems
              HorizontalPodAutoscaler shop-web to have spec.minReplicas to spec.maxReplicas: expected 3 to 12 but was 3 to 10 at shop/templates/web/horizontalpodautoscaler.yaml (rendered line N)
                exemption: {pattern: horizontalPodAutoscalers, template: templates/web/horizontalpodautoscaler.yaml, kind: HorizontalPodAutoscaler, path: spec.maxReplicas}
              [prod] release shop of chart shop 0.1.0 (only what is installed) renders no HorizontalPodAutoscaler named "shop-api"
              It renders:
                HorizontalPodAutoscaler shop-web
              values: values.yaml < values-prod.yaml
              engine: helm
            values: values.yaml < values-prod.yaml
            engine: helm""");
    assertThat(outcomes.get("ingresses"))
        .isEqualTo(
            """
            [prod] Pattern ingresses does not hold: 2 problems
              Ingress shop-web  in spec.rules at most the hosts  expected www.example.com  but was shop.example.com                                    at shop/templates/web/ingress.yaml (rendered line N)
              Ingress shop-web  in spec.rules host               expected www.example.com  but was shop.example.com, did you mean "shop.example.com"?  at shop/templates/web/ingress.yaml (rendered line N)
                exemption: {pattern: ingresses, template: templates/web/ingress.yaml, kind: Ingress, path: spec.rules}
            values: values.yaml < values-prod.yaml
            engine: helm""");
    assertThat(outcomes.get("images")).contains("with registry: expected example.azurecr.io");
    assertThat(outcomes.get("resources")).contains("expected at least 32Mi but was 16Mi");
    assertThat(outcomes.get("hardenedContainers")).contains("expected 2000 but was 1000");
  }

  @Test
  void ofWhatIsElsewhereLetsReferencesPass() {
    assertThat(Outcomes.of(StrictFixture.class).values())
        .filteredOn(outcome -> !outcome.equals("SUCCESSFUL"))
        .hasSize(3)
        .allMatch(outcome -> outcome.startsWith("[prod] Pattern "));
    assertThat(Outcomes.of(ExternalFixture.class).values()).containsOnly("SUCCESSFUL");
  }

  @Test
  void mayBeThatAPatternIsNotToRun() {
    assertThat(Outcomes.of(DisabledFixture.class)).doesNotContainKey("probes").hasSize(1);
  }

  @Test
  void isRefusedWhereItWouldMakeAPatternNeverRun() {
    assertThat(Run.failure(Run.of(ForgottenFixture.class)))
        .isEqualTo(
            "%s.probes overrides %s.probes, an @EnvironmentTest, without the annotation, so JUnit would never run it: repeat @EnvironmentTest, with @Disabled where it is not to run."
                .formatted(ForgottenFixture.class.getName(), ReliabilityPatterns.class.getName()));
  }

  @HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
  static class WrongFixture implements ChartPatterns {
    @Override
    public Demands demands(RenderedChart chart) {
      return Demands.standard()
          .registry("example.azurecr.io")
          .leastMemory("32Mi")
          .userId(2000)
          .hosts("www.example.com")
          .bounds("shop-web", 3, 12)
          .bounds("shop-api", 1, 2);
    }
  }

  @HelmChartTest(chart = EXTERNAL, release = "shop", environments = "prod")
  static class StrictFixture implements ChartPatterns {}

  @HelmChartTest(chart = EXTERNAL, release = "shop", environments = "prod")
  static class ExternalFixture implements ChartPatterns {
    @Override
    public Demands demands(RenderedChart chart) {
      return Demands.standard()
          .allowingExternal(configMap("platform"), serviceAccount("shop"))
          .allowingExternal(service("static"));
    }
  }

  @HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
  static class DisabledFixture implements ReliabilityPatterns {
    @Override
    @Disabled("measured elsewhere")
    @EnvironmentTest
    public void probes(RenderedChart chart) {}
  }

  @HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
  static class ForgottenFixture implements ChartPatterns {
    @Override
    public void probes(RenderedChart chart) {}
  }
}
