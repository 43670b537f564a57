package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.RefusedManifestException;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated hostile charts, {@code -Dhelmtest.fuzz.cases} of them: whatever stands in them, a
 * render ends in time, with a result or an exception of ours, nobody is asked, and no command gets
 * out.
 */
public abstract class HostileChartsContract {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @TempDir private Path folder = Path.of("");

  /** The renderer to try. */
  protected abstract HelmRenderer renderer();

  @Test
  void noHostileChartGetsOut() throws IOException {
    int cases = Integer.getInteger("helmtest.fuzz.cases", 60);
    try (Loopback server = new Loopback()) {
      for (int seed = 0; seed < cases; seed++) {
        HostileCharts charts = new HostileCharts(seed, server.url("/a"));
        Path chart = charts.write(Files.createDirectory(folder.resolve("chart-" + seed)));
        assertThat(told(chart, charts.values()))
            .as("seed %d", seed)
            .doesNotContainPattern("##vso\\[|##\\[|\\[\\[ATTACHMENT\\||[\\p{Cc}\ufffe&&[^\n\t]]")
            .doesNotContain("HELM_CACHE_HOME");
        assertThat(server.connections()).as("seed %d", seed).isZero();
      }
    }
  }

  private String told(Path path, String values) {
    StringWriter told = new StringWriter();
    try {
      HelmChart chart = HelmChart.at(path).values(values).renderer(renderer()).timeout(TIMEOUT);
      RenderedChart rendered = chart.render();
      rendered.warnings().forEach(told::write);
      rendered
          .documents()
          .forEach((ManifestDocument document) -> told.write(rendered.mask(document.toString())));
      told.write(rendered.maskedYaml());
      rendered.problems().forEach(problem -> told.write(problem.toString()));
    } catch (HelmRenderException | RefusedManifestException | IllegalArgumentException e) {
      assertThat(isOurs(e)).as(() -> "an exception of ours: " + trace(e)).isTrue();
      told.write(String.valueOf(e.getMessage()));
      Throwable cause = e.getCause();
      told.write(cause == null ? "" : cause.toString());
    }
    return told.toString();
  }

  private static boolean isOurs(RuntimeException failure) {
    return failure.getStackTrace()[0].getClassName().startsWith("io.helmtest.");
  }

  private static String trace(RuntimeException failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
