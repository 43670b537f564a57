package io.helmtest.embedded;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.contract.HelmRendererContract;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine of the jar. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class EmbeddedRendererContractTest extends HelmRendererContract {

  @Override
  protected HelmRenderer renderer() {
    return new EmbeddedRenderer();
  }
}
