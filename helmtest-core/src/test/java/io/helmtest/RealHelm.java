package io.helmtest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.helmtest.render.HelmRenderException;
import java.nio.file.Path;

/** Charts rendered by the helm on the PATH, 3 or 4. */
final class RealHelm {
  private RealHelm() {}

  /** The values that templates of the tiny chart see. */
  static String values(HelmChart chart) {
    return chart
        .release("r")
        .render()
        .document("ConfigMap", "r-values")
        .value("data.values")
        .map(Object::toString)
        .orElse("");
  }

  /** How a template fails. */
  static HelmRenderException failure(Path folder, String template) {
    return failure(
        HelmChart.at(TestCharts.write(TestCharts.tiny(folder), "templates/cm.yaml", template)));
  }

  static HelmRenderException failure(HelmChart chart) {
    return catchThrowableOfType(HelmRenderException.class, chart::render);
  }

  static boolean is4(HelmRenderException failure) {
    return failure.context().engine().startsWith("helm v4");
  }
}
