package io.helmtest.assertions;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.render.RenderFailure;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of each failure of each assertion, whatever it is about. */
class EachAssertionTest {
  private static final List<String> TEXTS =
      Stream.of(
              "nope 1 0 cpu shop-web shop.example.com HTTPS web http shop spec.replicas empty INFO",
              "LOG_LEVEL / TCP Deployment config /config spec metadata.labels app prod Prefix",
              "application.yaml /health helm.sh/chart")
          .flatMap(
              line -> Stream.concat(Stream.of(line.split(" ")), Stream.of("Deployment shop-web")))
          .distinct()
          .toList();

  /** These need an equal object, or a chart whose selector changes; each has a test of its own. */
  private static final Set<String> HARD_TO_FAIL =
      Set.of("AbstractObjectAssert.isNotEqualTo", "SelectorAssert.isStableAcrossVersions");

  private static Map<Method, List<Throwable>> failures = Map.of();

  @BeforeAll
  static void walk() {
    RenderedChart other = Renders.of(EverythingWrong.OTHER);
    HelmChart good = Renders.chart(EverythingWrong.MANIFEST).environment("prod");
    HelmChart bad = Renders.failing(RenderFailure.of("nope"));
    failures =
        AssertionWalk.failures(
            List.of(
                assertThat(good.render()),
                assertThat(good.render()).deployment("shop-web").at("spec.replicas").number(),
                assertThat(good.render())
                    .deployment("shop-web")
                    .container("web")
                    .at("resources.limits.cpu")
                    .quantity(),
                assertThat(good),
                assertThat(bad),
                assertThat(bad).failsToRender()),
            other,
            TEXTS);
  }

  @Test
  void eachIsReached() throws Exception {
    Set<String> reached =
        failures.keySet().stream()
            .filter(method -> !failures.getOrDefault(method, List.of()).isEmpty())
            .map(EachAssertionTest::name)
            .collect(Collectors.toSet());
    Set<String> missing =
        new TreeSet<>(
            AssertionApi.classes().stream()
                .flatMap(type -> AssertionApi.methods(type).stream())
                .filter(AssertionApi::readsLikeAnAssertion)
                .map(EachAssertionTest::name)
                .toList());
    missing.removeAll(reached);
    assertThat(missing).containsExactlyInAnyOrderElementsOf(HARD_TO_FAIL);
  }

  @Test
  void eachBeginsWithEnvironmentAndDescription() {
    failures.forEach(
        (method, all) ->
            assertThat(all)
                .as(name(method))
                .allSatisfy(
                    failure ->
                        assertThat(failure).hasMessageStartingWith("[prod] [as described] ")));
  }

  @Test
  void eachEndsWithValuesAndEngine() {
    failures.forEach(
        (method, all) ->
            assertThat(all)
                .as(name(method))
                .allSatisfy(
                    failure ->
                        assertThat(failure)
                            .message()
                            .matches("(?s).*\n *\\w+: values.yaml < values-prod.yaml\n.*")
                            .matches("(?s).*\n *engine: a test's own.*")));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
