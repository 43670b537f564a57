package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.EnvironmentValues;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a {@link HelmChart} has been told. Only {@link #with} changes it, and only a copy. */
final class RenderInputs {
  Chart chart;
  Release release;
  Environment environment = Environment.unnamed();
  EnvironmentValues environmentValues = EnvironmentValues.byName();
  List<Path> valuesFolders = List.of();
  List<ValuesLayer> environmentLayers = List.of();
  String variant = "";
  List<ValuesLayer> values = List.of();
  List<ValueOverride> overrides = List.of();
  Capabilities capabilities = Capabilities.defaults();
  boolean schemaValidation = true;
  @Nullable Duration timeout;
  @Nullable HelmRenderer renderer;

  RenderInputs(Chart chart) {
    this.chart = chart;
    this.release = Release.named(chart.metadata().name());
  }

  private RenderInputs(RenderInputs other) {
    chart = other.chart;
    release = other.release;
    environment = other.environment;
    environmentValues = other.environmentValues;
    valuesFolders = other.valuesFolders;
    environmentLayers = other.environmentLayers;
    variant = other.variant;
    values = other.values;
    overrides = other.overrides;
    capabilities = other.capabilities;
    schemaValidation = other.schemaValidation;
    timeout = other.timeout;
    renderer = other.renderer;
  }

  RenderInputs with(Consumer<RenderInputs> change) {
    RenderInputs copy = new RenderInputs(this);
    change.accept(copy);
    return copy;
  }

  void readEnvironment() {
    environmentLayers = environmentValues.of(chart, valuesFolders, environment);
  }

  RenderRequest request() {
    return new RenderRequest(
        chart,
        release.withName(HelmNames.release(release.name())),
        Stream.concat(environmentLayers.stream(), values.stream()).toList(),
        overrides,
        capabilities,
        schemaValidation);
  }

  static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
