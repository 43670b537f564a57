package io.helmtest.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Renders a folder of charts with several engines. Not among the unit tests: CONTRIBUTING.md. */
public class EngineComparison {

  @Test
  void enginesRenderAlike() throws IOException {
    List<Path> charts = ChartFolders.in(Path.of(property("helmtest.comparison.charts")));
    List<HelmRenderer> engines =
        Stream.concat(
                helms(),
                ServiceLoader.load(HelmRenderer.class).stream().map(ServiceLoader.Provider::get))
            .toList();
    assertThat(charts).as("charts").isNotEmpty();
    assertThat(engines).as("engines").hasSizeGreaterThan(1);

    ComparisonReport report = new ComparisonReport(engines);
    charts.parallelStream()
        .map(chart -> ChartComparison.of(chart, engines))
        .toList()
        .forEach(report::add);

    Files.writeString(Path.of("target/engine-comparison.txt"), report.text());
    System.out.println(report.text());
  }

  private static Stream<HelmRenderer> helms() {
    return Arrays.stream(property("helmtest.comparison.helms").split(File.pathSeparator))
        .filter(helm -> !helm.isEmpty())
        .map(EngineComparison::helm);
  }

  private static HelmRenderer helm(String binary) {
    return HelmCliRenderer.find(
        new Settings(
            name -> Optional.of(binary).filter(value -> name.equals(Settings.HELM)),
            name -> Optional.empty()));
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), "-D" + name + "=… is missing");
  }
}
