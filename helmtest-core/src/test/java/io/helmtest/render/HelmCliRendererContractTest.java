package io.helmtest.render;

import io.helmtest.NeedsHelm;
import io.helmtest.render.contract.HelmRendererContract;
import io.helmtest.settings.Settings;

/** The helm that the settings or the PATH name, Helm 3 or 4. */
@NeedsHelm
class HelmCliRendererContractTest extends HelmRendererContract {

  @Override
  protected HelmRenderer renderer() {
    return HelmCliRenderer.find(Settings.ofProcess());
  }
}
