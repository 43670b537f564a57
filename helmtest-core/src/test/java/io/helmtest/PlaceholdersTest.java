package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code {chart}} and {@code {environment}} in what several charts and environments share. */
class PlaceholdersTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() {
    TestCharts.tiny(folder);
    for (String environment : new String[] {"dev", "prod"}) {
      TestCharts.write(folder, "values-%s.yaml".formatted(environment), "");
      TestCharts.write(
          folder, "more/tiny-%s.yaml".formatted(environment), "from: " + environment + "\n");
    }
  }

  @Test
  void nameReleaseAndNamespace() {
    HelmChart shared = chart().release("{chart}-{environment}").namespace("{environment}-apps");

    for (String environment : new String[] {"dev", "prod"}) {
      RenderedChart chart = shared.environment(environment).render();
      assertThat(chart.release()).isEqualTo("tiny-" + environment);
      assertThat(chart.namespace()).isEqualTo(environment + "-apps");
    }
  }

  @Test
  void standInTextsForSet() {
    HelmChart shared =
        chart()
            .set("host={environment}.example.org,{environment}.on=true")
            .setString("chart={chart}")
            .set("kept", "{chart}");

    assertThat(request(shared.environment("dev").environment("prod")).overrides())
        .extracting(ValueOverride::path, ValueOverride::value)
        .containsExactly(
            tuple("host", "prod.example.org,prod.on=true"),
            tuple("chart", "tiny"),
            tuple("kept", "\"{chart}\""));
  }

  @Test
  void standInPathsOfValuesFiles() {
    Path file = folder.resolve("more/{chart}-{environment}.yaml");
    HelmChart dev = chart().environment("dev").valuesFile(file).values("last: true");

    assertThat(values(dev)).containsExactly("", "from: dev\n", "last: true");
    assertThat(values(dev.environment("prod"))).containsExactly("", "from: prod\n", "last: true");
    assertThat(values(chart().valuesFiles("more/{chart}-{environment}.yaml").environment("prod")))
        .containsExactly("from: prod\n");
  }

  @Test
  void needTheEnvironmentThatTheyStandFor() {
    refused(
        () -> chart().release("{chart}-{environment}").render(),
        "The release's name has {environment} in it, but the chart has no environment: choose one by environment(\"prod\"), or name environments in the test class.");
    refused(
        () -> chart().namespace("{environment}").render(),
        "The namespace has {environment} in it, but the chart has no environment: choose one by environment(\"prod\"), or name environments in the test class.");
    refused(
        () -> chart().set("password={environment}-secret").render(),
        "The text for --set has {environment} in it, but the chart has no environment: choose one by environment(\"prod\"), or name environments in the test class.");
    refused(
        () -> chart().valuesFile(Path.of("{environment}.yaml")),
        "The path of a values file has {environment} in it, but the chart has no environment: choose one by environment(\"prod\"), or name environments in the test class.");
    assertThat(chart().release("{chart}").render().release()).isEqualTo("tiny");
  }

  @Test
  void makeNamesThatAreCheckedAsAnyOther() {
    refused(
        () -> chart().environment("prod").release("{environment}_"),
        "\"prod_\" is not a release name: Helm takes lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
    refused(
        () -> chart().release("{environment}_").environment("prod").render(),
        "\"prod_\" is not a release name: Helm takes lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
    refused(
        () -> chart().release("{enviroment}"),
        "\"{enviroment}\" is not a release name: Helm takes lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
  }

  private HelmChart chart() {
    return HelmChart.at(folder).renderer(FixedRenderer.printing(""));
  }

  private static RenderRequest request(HelmChart chart) {
    return chart.render().context().request();
  }

  private static List<String> values(HelmChart chart) {
    return request(chart).values().stream().map(ValuesLayer::yaml).toList();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
