package io.helmtest.render;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import java.util.List;
import java.util.Set;

/**
 * All that decides what Helm renders, and nothing else: two requests are equal when Helm would see
 * the same, so a request is the key under which its result is kept.
 *
 * @param chart the chart
 * @param release the release
 * @param values the layers over the chart's values.yaml, lowest first
 * @param overrides single values over all layers, in order
 * @param capabilities the cluster to render for
 * @param schemaValidation whether values are held against the chart's values.schema.json
 * @param clusterObjects the objects that {@code lookup} finds, as a YAML stream; empty for none
 */
public record RenderRequest(
    Chart chart,
    Release release,
    List<ValuesLayer> values,
    List<ValueOverride> overrides,
    Capabilities capabilities,
    boolean schemaValidation,
    String clusterObjects) {

  /**
   * Takes a copy of the lists.
   *
   * @param chart the chart
   * @param release the release
   * @param values the layers over the chart's values.yaml
   * @param overrides single values over all layers
   * @param capabilities the cluster to render for
   * @param schemaValidation whether values are held against the schema
   * @param clusterObjects the objects that {@code lookup} finds
   */
  public RenderRequest {
    values = List.copyOf(values);
    overrides = List.copyOf(overrides);
  }

  /**
   * The same with other layers of values.
   *
   * @param layers the layers over the chart's values.yaml, lowest first
   * @return the changed request
   */
  public RenderRequest withValues(List<ValuesLayer> layers) {
    return new RenderRequest(
        chart, release, layers, overrides, capabilities, schemaValidation, clusterObjects);
  }

  /**
   * What {@code nameOverride} calls the chart or subchart that a template belongs to.
   *
   * @param template such as {@code shop/charts/cache/templates/service.yaml}
   * @return the names that any of the values layers gives it; empty if none does
   */
  public Set<String> nameOverrides(String template) {
    return chart.nameOverrides(template, values, overrides);
  }
}
