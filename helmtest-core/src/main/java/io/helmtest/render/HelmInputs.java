package io.helmtest.render;

import io.helmtest.chart.Chart;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValueOverride.Option;
import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a request reaches helm as files. Their names are relative to the workspace, where helm
 * runs: it reads a comma, a percent sign or a space in a path as its own.
 *
 * @param chart the chart's absolute path
 * @param arguments the options that name them, and those that carry their value
 */
record HelmInputs(Path chart, List<String> arguments) {

  static HelmInputs write(RenderRequest request, HelmWorkspace workspace) throws IOException {
    return write(request, chart(request.chart(), workspace), workspace);
  }

  /** With a copy of the chart that has one template more. */
  static HelmInputs writeWith(
      String template, String text, RenderRequest request, HelmWorkspace workspace)
      throws IOException {
    Path copy = workspace.copy(request.chart());
    workspace.write(workspace.folder().relativize(copy.resolve(template)).toString(), text);
    return write(request, copy, workspace);
  }

  private static HelmInputs write(RenderRequest request, Path chart, HelmWorkspace workspace)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < request.values().size(); i++) {
      String name = RenderFailure.layerName(i);
      workspace.write(name, request.values().get(i).yaml());
      arguments.add("--values=" + name);
    }
    for (ValueOverride override : request.overrides()) {
      arguments.add(
          override.option()
              + "="
              + override.path()
              + "="
              + value(override, arguments.size(), workspace));
    }
    return new HelmInputs(chart, List.copyOf(arguments));
  }

  private static String value(ValueOverride override, int number, HelmWorkspace workspace)
      throws IOException {
    return override.option() == Option.SET_FILE
        ? workspace.write("helmtest-set-file-" + number, override.value())
        : override.value();
  }

  private static Path chart(Chart chart, HelmWorkspace workspace) throws IOException {
    return chart.isAsOnDisk() && PlatformPath.canPass(chart.path())
        ? chart.path()
        : workspace.copy(chart);
  }
}
