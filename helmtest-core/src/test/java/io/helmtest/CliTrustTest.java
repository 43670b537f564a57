package io.helmtest;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.settings.Settings;
import java.io.IOException;

/** The helm that the settings or the PATH name, Helm 3 or 4. */
@NeedsHelm
class CliTrustTest extends TrustContract {
  CliTrustTest() throws IOException {}

  @Override
  protected HelmRenderer renderer() {
    return HelmCliRenderer.find(Settings.ofProcess());
  }
}
