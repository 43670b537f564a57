package io.helmtest.render;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Release;
import java.util.ArrayList;
import java.util.List;

/** The arguments of helm for a request whose files are in a workspace. */
final class HelmCommandLine {
  private HelmCommandLine() {}

  static List<String> template(RenderRequest request, HelmInputs inputs) {
    List<String> arguments = new ArrayList<>(List.of("template", "--include-crds"));
    Capabilities capabilities = request.capabilities();
    arguments.add("--kube-version=" + capabilities.kubeVersion());
    capabilities.apiVersions().forEach(api -> arguments.add("--api-versions=" + api));
    if (request.release().upgrade()) {
      arguments.add("--is-upgrade");
    }
    arguments.addAll(common(request, inputs));
    return arguments;
  }

  private static List<String> common(RenderRequest request, HelmInputs inputs) {
    Release release = request.release();
    List<String> arguments = new ArrayList<>(List.of("--namespace=" + release.namespace()));
    if (!request.schemaValidation()) {
      arguments.add("--skip-schema-validation");
    }
    arguments.addAll(inputs.arguments());
    // Behind "--" a release name cannot be read as a flag.
    arguments.addAll(List.of("--", release.name(), inputs.chart().toString()));
    return arguments;
  }
}
