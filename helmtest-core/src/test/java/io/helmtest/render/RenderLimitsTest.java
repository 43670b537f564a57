package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.NeedsHelm;
import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@NeedsHelm
class RenderLimitsTest {
  private static final long MEBIBYTE = 1 << 20;
  private static final RenderLimits SMALL = new RenderLimits(MEBIBYTE, 256 * MEBIBYTE);

  private static final String OUTPUT =
      """
      the chart's output is larger than 1 MiB, so helm was killed with all it had started: \
      look for an endless range or a giant text in the templates""";
  private static final String MEMORY =
      """
      helm took more than 256 MiB of memory and was killed with all it had started: \
      look for an endless range or a giant repeat in the templates""";

  @Test
  void aChartThatPrintsTooMuch(@TempDir Path folder) {
    assertThat(real(folder, "text: {{ repeat 2000000 \"a\" }}\n", Duration.ofSeconds(30)))
        .isEqualTo(RenderFailure.of(OUTPUT));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aChartThatFillsTheMemory(@TempDir Path folder) {
    assertThat(
            real(
                folder,
                "text: {{ repeat 1000 (repeat 1000 (repeat 1000 \"abcdefgh\")) }}\n",
                Duration.ofSeconds(30)))
        .isEqualTo(RenderFailure.of(MEMORY));
  }

  @Test
  void aChartThatDoesNotEnd(@TempDir Path folder) {
    String endless =
        "{{ $n := until 10000 }}{{ range $n }}{{ range $n }}{{ range $n }}{{ end }}{{ end }}{{ end }}";

    assertThat(((RenderFailure) real(folder, endless, Duration.ofSeconds(1))).message())
        .startsWith("helm did not end within 1 s and was killed with all it had started");
  }

  @Test
  void aHelmThatPrintsForEver(@TempDir Path folder) {
    HelmCliRenderer renderer =
        new HelmCliRenderer(StubHelm.create(folder, "exec yes"), "v4.3.0", SMALL);

    assertThat(renderer.render(TestRequests.plain(folder), Duration.ofSeconds(30)))
        .isEqualTo(RenderFailure.of(OUTPUT));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatHelmHasStartedCountsToo(@TempDir Path folder) throws IOException {
    Path pid = folder.resolve("pid");
    String script =
        "sh -c 'echo $$ > %s; exec awk \"BEGIN { while (1) a[i++] = i }\"'; :".formatted(pid);
    HelmCliRenderer renderer =
        new HelmCliRenderer(StubHelm.create(folder, script), "v4.3.0", SMALL);

    assertThat(renderer.render(TestRequests.plain(folder), Duration.ofSeconds(30)))
        .isEqualTo(RenderFailure.of(MEMORY));
    assertThat(ProcessMemory.bytes(Long.parseLong(Files.readString(pid).strip()))).isZero();
  }

  @Test
  void ofWhatHelmSaysBothEndsAreKept(@TempDir Path folder) {
    String script = "echo first >&2; yes middle | head -n 300000 >&2; echo Error: last >&2; exit 1";

    assertThat(
            ((RenderFailure) StubHelm.render(folder, script, TestRequests.plain(folder))).message())
        .isEqualTo("last");
  }

  private static RenderOutcome real(Path folder, String template, Duration timeout) {
    TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", template);
    HelmCliRenderer found = HelmCliRenderer.find(Settings.ofProcess());
    return new HelmCliRenderer(found.binary(), found.version(), SMALL)
        .render(
            new RenderRequest(
                Chart.open(folder),
                Release.named("shop"),
                List.of(),
                List.of(),
                Capabilities.defaults(),
                true,
                ""),
            timeout);
  }
}
