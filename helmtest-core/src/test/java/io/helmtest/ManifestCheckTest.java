package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster would refuse of a render, told where the render is first used. */
class ManifestCheckTest {
  private static final String YAML =
      """
      ---
      # Source: tiny/templates/map.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: map}
      data: {a: 1}
      ---
      # Source: tiny/templates/web.yaml
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: web}
      secret: []
      ---
      # Source: tiny/templates/text.yaml
      text
      """;
  private static final String FULL =
      """
      release tiny of chart tiny 0.1.0 renders what a cluster would refuse: 3 problems
        tiny/templates/map.yaml (rendered line 6:8) data.a: \
      expected a string but found the number 1: quote it in the template
          exemption: {template: templates/map.yaml, kind: ConfigMap, path: data.a}
        tiny/templates/web.yaml (rendered line 12:1) secret: unknown field, \
      did you mean "secrets"?
          exemption: {template: templates/web.yaml, kind: ServiceAccount, path: secret}
        tiny/templates/text.yaml (rendered line 15:1) \
      a Kubernetes object is a mapping, but this is a scalar
          exemption: {template: templates/text.yaml, path: ''}
      "unknown" means unknown to fabric8 8.0.0
      values: none
      engine: helm v4.3.0""";
  private static final String REFERENCE =
      """
      release tiny of chart tiny 0.1.0 renders what a cluster would refuse: 3 problems, \
      which the first test that used this render tells in full""";

  @Test
  void theFirstLookTellsAllAndTheOthersReferToIt(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "first");

    refused(() -> chart.get(ConfigMap.class, "map"), FULL);
    refused(() -> chart.get(ConfigMap.class, "map"), REFERENCE);
    refused(chart::documents, REFERENCE);
  }

  @Test
  void eachWayToAnObjectIsALook(@TempDir Path folder) {
    Map<String, LookUp> looks =
        Map.of(
            "documents",
            RenderedChart::documents,
            "workloads",
            RenderedChart::workloads,
            "hooks",
            RenderedChart::hooks,
            "resources",
            RenderedChart::resources,
            "document",
            chart -> chart.document("ConfigMap", "map"),
            "allOrNone",
            chart -> chart.allOrNone(ConfigMap.class),
            "find",
            chart -> chart.find(ConfigMap.class, "other"),
            "template",
            chart -> chart.template("templates/web.yaml"));

    looks.forEach((name, look) -> refused(() -> look.at(rendered(folder, name)), FULL));
  }

  @Test
  void oneProblemIsNotSeveral(@TempDir Path folder) {
    refused(
        FixedRenderer.rendered(folder, "kind: A\nmetadata: {name: a}\n")::documents,
        """
        release tiny of chart tiny 0.1.0 renders what a cluster would refuse: 1 problem
          unknown template (rendered line 1:1) apiVersion: is missing, such as "apps/v1"
            exemption: {kind: A, path: apiVersion}
        values: none
        engine: helm v4.3.0""");
  }

  @Test
  void theProblemsAreThereAsData(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "data");
    List<Problem> problems = chart.problems();

    assertThat(problems).extracting(Problem::path).containsExactly("data.a", "secret", "");
    assertThat(problems)
        .extracting(problem -> problem.object().name())
        .containsExactly("map", "web", "");
    assertThat(catchThrowableOfType(ManifestDecodingException.class, chart::documents).problems())
        .isEqualTo(problems);
    refused(chart::documents, REFERENCE);
  }

  @Test
  void aRenderWithoutProblemsIsUsed(@TempDir Path folder) {
    RenderedChart chart =
        FixedRenderer.rendered(folder, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");

    assertThat(chart.problems()).isEmpty();
    assertThat(chart.documents()).hasSize(1);
  }

  @Test
  void ofManyThreadsOneIsToldAll(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "threads");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Supplier<CompletableFuture<String>> look =
        () -> CompletableFuture.supplyAsync(() -> message(chart::documents), threads);
    List<CompletableFuture<String>> looks = Stream.generate(look).limit(8).toList();
    threads.shutdown();

    assertThat(looks)
        .extracting(CompletableFuture::join)
        .containsOnly(FULL, REFERENCE)
        .containsOnlyOnce(FULL);
  }

  // Renders of the same text are one render, also to another test.
  private static RenderedChart rendered(Path folder, String name) {
    return FixedRenderer.rendered(folder, YAML + "# " + name + "\n");
  }

  private interface LookUp {
    Object at(RenderedChart chart);
  }

  private static String message(ThrowingCallable look) {
    return String.valueOf(catchThrowableOfType(ManifestDecodingException.class, look).getMessage());
  }

  private static void refused(ThrowingCallable look, String message) {
    assertThatThrownBy(look)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage("%s", message);
  }
}
