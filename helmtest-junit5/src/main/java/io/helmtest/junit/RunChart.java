package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.chart.ModuleFolder;
import io.helmtest.message.Lines;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The chart that a run puts in place of each chart of the same name. At the run's end it is an
 * error if there was none: a package that nothing tests must not give a green run.
 */
// Both: older JUnit closes only the one, newer JUnit prefers the other.
final class RunChart implements CloseableResource, AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(RunChart.class);

  private final Optional<Replacement> replacement;
  private final Set<String> names = new ConcurrentSkipListSet<>();

  private record Replacement(HelmChart chart, Settings.Value setting) {
    String name() {
      return chart.metadata().name();
    }
  }

  private RunChart(Optional<Replacement> replacement) {
    this.replacement = replacement;
  }

  static RunChart of(ExtensionContext context) {
    Settings settings = Settings.withConfiguration(context::getConfigurationParameter);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(RunChart.class, key -> of(settings), RunChart.class);
  }

  static RunChart of(Settings settings) {
    return new RunChart(settings.get(Settings.CHART).map(RunChart::open));
  }

  /** The chart to test where a class names another one, whose values it can have. */
  HelmChart inPlaceOf(HelmChart chart, Path path) {
    String name = chart.metadata().name();
    names.add(name);
    return replacement
        .filter(own -> own.name().equals(name))
        .map(own -> own.chart().valuesFolder(path).valuesFolder(beside(path)))
        .orElse(chart);
  }

  @Override
  public void close() {
    replacement
        .filter(own -> !names.contains(own.name()))
        .ifPresent(
            own -> {
              throw new ExtensionConfigurationException(
                  "No @HelmChartTest class of this run tests a chart named \"%s\", which %s puts in its place: \"%s\"\nThe classes test:\n%s"
                      .formatted(
                          own.name(),
                          own.setting().origin(),
                          own.setting().text(),
                          Lines.of(names)));
            });
  }

  private static Path beside(Path path) {
    return ModuleFolder.resolve(path).resolveSibling("");
  }

  private static Replacement open(Settings.Value setting) {
    try {
      return new Replacement(HelmChart.at(setting.text()), setting);
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException(setting.origin() + ": " + e.getMessage(), e);
    }
  }
}
