package io.helmtest.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of {@code helm template} for a request. */
final class HelmCommandLine {
  private HelmCommandLine() {}

  static List<String> of(RenderRequest request, List<Path> valuesFiles) {
    List<String> arguments = new ArrayList<>(List.of("template", "--include-crds"));
    arguments.add("--namespace=" + request.namespace());
    arguments.add("--kube-version=" + request.capabilities().kubeVersion());
    request.capabilities().apiVersions().forEach(api -> arguments.add("--api-versions=" + api));
    valuesFiles.forEach(file -> arguments.add("--values=" + file));
    request
        .overrides()
        .forEach(value -> arguments.add("--set-json=" + value.path() + "=" + value.json()));
    // Behind "--" a release name cannot be read as a flag.
    arguments.addAll(List.of("--", request.release(), request.chart().folder().toString()));
    return arguments;
  }
}
