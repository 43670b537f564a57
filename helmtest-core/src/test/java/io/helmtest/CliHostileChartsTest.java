package io.helmtest;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.settings.Settings;

/** The helm that the settings or the PATH name, Helm 3 or 4. */
@NeedsHelm
class CliHostileChartsTest extends HostileChartsContract {

  @Override
  protected HelmRenderer renderer() {
    return HelmCliRenderer.find(Settings.ofProcess());
  }
}
