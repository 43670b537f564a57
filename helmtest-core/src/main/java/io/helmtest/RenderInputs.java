package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a {@link HelmChart} has been told. */
record RenderInputs(
    Chart chart,
    @Nullable HelmRenderer renderer,
    String release,
    String namespace,
    Environment environment,
    List<ValuesLayer> environmentValues,
    List<ValuesLayer> values,
    List<ValueOverride> overrides,
    Capabilities capabilities) {

  static RenderInputs of(Chart chart) {
    return new RenderInputs(
        chart,
        null,
        chart.metadata().name(),
        "default",
        Environment.unnamed(),
        List.of(),
        List.of(),
        List.of(),
        Capabilities.defaults());
  }

  RenderRequest request() {
    return new RenderRequest(
        chart,
        HelmNames.release(release),
        namespace,
        Stream.concat(environmentValues.stream(), values.stream()).toList(),
        overrides,
        capabilities);
  }

  RenderInputs withRenderer(HelmRenderer own) {
    return new RenderInputs(
        chart,
        own,
        release,
        namespace,
        environment,
        environmentValues,
        values,
        overrides,
        capabilities);
  }

  RenderInputs withRelease(String name) {
    return new RenderInputs(
        chart,
        renderer,
        name,
        namespace,
        environment,
        environmentValues,
        values,
        overrides,
        capabilities);
  }

  RenderInputs withNamespace(String name) {
    return new RenderInputs(
        chart,
        renderer,
        release,
        name,
        environment,
        environmentValues,
        values,
        overrides,
        capabilities);
  }

  RenderInputs withEnvironment(Environment other, List<ValuesLayer> layers) {
    return new RenderInputs(
        chart, renderer, release, namespace, other, layers, values, overrides, capabilities);
  }

  RenderInputs withValues(ValuesLayer layer) {
    return new RenderInputs(
        chart,
        renderer,
        release,
        namespace,
        environment,
        environmentValues,
        plus(values, layer),
        overrides,
        capabilities);
  }

  RenderInputs withOverride(ValueOverride override) {
    return new RenderInputs(
        chart,
        renderer,
        release,
        namespace,
        environment,
        environmentValues,
        values,
        plus(overrides, override),
        capabilities);
  }

  RenderInputs withCapabilities(Capabilities other) {
    return new RenderInputs(
        chart,
        renderer,
        release,
        namespace,
        environment,
        environmentValues,
        values,
        overrides,
        other);
  }

  private static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
