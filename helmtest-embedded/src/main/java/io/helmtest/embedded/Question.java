package io.helmtest.embedded;

import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.RenderLimits;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.util.List;

/** A render request as the engine reads it: the names are the protocol's. */
record Question(
    String type,
    String chart,
    Release release,
    List<String> values,
    List<Assignment> overrides,
    String kubeVersion,
    List<String> apiVersions,
    boolean schemaValidation,
    String clusterObjects,
    RenderLimits limits) {

  /** One of Helm's {@code --set} options. */
  record Assignment(String option, String path, String value) {
    static Assignment of(ValueOverride override) {
      return new Assignment(override.option().toString(), override.path(), override.value());
    }
  }

  static byte[] of(RenderRequest request, Path chart) {
    return Json.write(
        new Question(
            "render",
            chart.toString(),
            request.release(),
            request.values().stream().map(ValuesLayer::yaml).toList(),
            request.overrides().stream().map(Assignment::of).toList(),
            request.capabilities().kubeVersion(),
            request.capabilities().apiVersions(),
            request.schemaValidation(),
            request.clusterObjects(),
            RenderLimits.DEFAULT));
  }
}
