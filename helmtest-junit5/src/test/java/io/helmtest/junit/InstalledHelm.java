package io.helmtest.junit;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmNotFoundException;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The helm command line tool, for tests of what only it does. */
final class InstalledHelm {
  private InstalledHelm() {}

  /** Its binary; the test is left out where none is installed. */
  static Path binary() {
    try {
      return HelmCliRenderer.find(Settings.ofProcess()).binary();
    } catch (HelmNotFoundException e) {
      return Assumptions.abort("no helm is installed; .ci/run runs this with Helm 3 and Helm 4");
    }
  }
}
