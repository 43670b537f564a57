package io.helmtest.junit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.ChartFolder;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Renders that are given secrets and repeat them, in words of the test's own. */
final class GeneratedRenders {
  static final String CHART = "target/charts/generated";

  private GeneratedRenders() {}

  /** Renders what a third of them each is given as a value, renders as data and as stringData. */
  static void tell(List<GeneratedSecret> secrets) {
    String secret =
        "apiVersion: v1\nkind: Secret\nmetadata: {name: generated}\n"
            + ("data: {" + entries(secrets, 0, GeneratedRenders::encoded) + "}\n")
            + ("stringData: {" + entries(secrets, 1, GeneratedRenders::quoted) + "}\n");
    chart()
        .values("password: {" + entries(secrets, 2, GeneratedRenders::quoted) + "}")
        .secretKeys("password")
        .renderer(new Answering(new RenderResult(secret, List.of())))
        .render();
  }

  private static String entries(
      List<GeneratedSecret> secrets, int third, Function<String, String> written) {
    return IntStream.range(0, secrets.size())
        .filter(i -> i % 3 == third)
        .mapToObj(i -> "k%d: %s".formatted(i, written.apply(secrets.get(i).text())))
        .collect(Collectors.joining(", "));
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  static String quoted(String text) {
    return '"' + SecretForm.json(text) + '"';
  }

  static HelmChart chart() {
    return HelmChart.at(ChartFolder.module(CHART));
  }

  static HelmChart printing(HelmChart chart, String yaml, String... warnings) {
    return chart.renderer(new Answering(new RenderResult(yaml, List.of(warnings))));
  }

  static HelmChart failing(HelmChart chart, String message) {
    return chart.renderer(new Answering(RenderFailure.of(message)));
  }

  static RenderedChart printed(String yaml, String... warnings) {
    return printing(chart(), yaml, warnings).render();
  }

  static String configMap(String text) {
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: repeating\ndata:\n  text: |2\n"
        + text.indent(4);
  }

  /** Objects that each hold one of the texts, as YAML that begins with a name in place of %d. */
  static String objects(String yaml, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> "---\n" + yaml.formatted(i, quoted(texts.get(i))))
        .collect(Collectors.joining());
  }

  private record Answering(RenderOutcome outcome) implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      return outcome;
    }

    @Override
    public String engine() {
      return "a test's own";
    }
  }
}
