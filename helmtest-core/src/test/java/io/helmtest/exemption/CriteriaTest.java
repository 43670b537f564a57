package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.Environment;
import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {
  private static final Problem PROBLEM =
      new TestProblem("Deployment", "spec.replicas", "shop/charts/cache/templates/web/a.yaml", "");

  @ParameterizedTest
  @CsvSource({
    "kind, Deployment",
    "path, spec.replicas",
    "path, spec.**",
    "template, charts/cache/templates/web/a.yaml",
    "template, charts/cache/**",
    "template, 'charts/*/templates/web/?.{yaml,yml}'",
    "template, **/web/*"
  })
  void match(String key, String text) {
    assertThat(criteria(key, text).match(PROBLEM)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, deployment",
    "kind, Deploy*",
    "path, spec",
    "path, ''",
    "template, shop/charts/cache/**",
    "template, charts/cache/*",
    "template, templates/**",
    "template, a.yaml"
  })
  void doNotMatch(String key, String text) {
    assertThat(criteria(key, text).match(PROBLEM)).isFalse();
  }

  @Test
  void allHaveToMatch() {
    Criteria criteria =
        criteria("kind", "Deployment").with(Criterion.PATH, List.of("spec.replicas"));

    assertThat(criteria.match(PROBLEM)).isTrue();
    assertThat(criteria.match(TestProblem.at("spec.replicas").ofKind("StatefulSet"))).isFalse();
    assertThat(criteria.match(TestProblem.at("spec"))).isFalse();
  }

  @Test
  void aProblemOfNoTemplateIsFromNone() {
    assertThat(criteria("template", "**").match(TestProblem.at("spec").from(null))).isFalse();
    assertThat(criteria("kind", "Deployment").match(TestProblem.at("spec").from(null))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "chart, tiny, true",
    "chart, shop, false",
    "environment, prod, true",
    "environment, dev, false",
    "variant, no ingress, true",
    "variant, ingress, false",
    "kind, Secret, true"
  })
  void areForARender(String key, String text, boolean expected, @TempDir Path folder) {
    TestRenders renders = TestRenders.in(folder);

    assertThat(criteria(key, text).areFor(renders.in("prod", "no ingress"))).isEqualTo(expected);
  }

  @Test
  void valuesYamlIsTheEnvironmentOfARenderWithoutOne(@TempDir Path folder) {
    Criteria criteria = criteria("environment", "values.yaml");

    assertThat(criteria.areFor(TestRenders.in(folder).in(""))).isTrue();
    assertThat(criteria.areFor(TestRenders.in(folder).in("prod"))).isFalse();
    assertThat(criteria.environmentsOf("tiny")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, Secret, false",
    "path, spec, false",
    "path, '', false",
    "template, a.yaml, false",
    "path, **, true",
    "template, **, true",
    "environment, prod, true",
    "chart, tiny, true"
  })
  void matchEverythingWithoutKindPathAndTemplate(String key, String text, boolean expected) {
    assertThat(criteria(key, text).matchEverything()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "kind, Secret, Deployment",
    "path, spec.paused, spec.replicas",
    "template, templates/a.yaml, charts/cache/templates/web/a.yaml"
  })
  void matchAnyOfSeveral(String key, String other, String own) {
    Criterion criterion = Criterion.of(key).orElseThrow();

    assertThat(Criteria.none().with(criterion, List.of(other, own)).match(PROBLEM)).isTrue();
    assertThat(Criteria.none().with(criterion, List.of(other, other)).match(PROBLEM)).isFalse();
  }

  @Test
  void areForAnyOfSeveralEnvironments(@TempDir Path folder) {
    Criteria criteria = Criteria.none().with(Criterion.ENVIRONMENT, List.of("dev", "prod"));
    TestRenders renders = TestRenders.in(folder);

    assertThat(criteria.areFor(renders.in("prod"))).isTrue();
    assertThat(criteria.areFor(renders.in("test"))).isFalse();
    assertThat(criteria.environmentsOf("tiny"))
        .containsExactly(Environment.named("dev"), Environment.named("prod"));
  }

  @Test
  void areOfAnyOfSeveralPatterns() {
    Criteria criteria = Criteria.none().with(Criterion.PATTERN, List.of("probes", "ports"));

    assertThat(criteria.areOf("ports")).isTrue();
    assertThat(criteria.areOf("images")).isFalse();
    assertThat(criteria.areOf("")).isFalse();
  }

  private static Criteria criteria(String key, String text) {
    return Criteria.none().with(Criterion.of(key).orElseThrow(), List.of(text));
  }
}
