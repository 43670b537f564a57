package io.helmtest.embedded;

import io.helmtest.HostileChartsContract;
import io.helmtest.render.HelmRenderer;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine of the jar. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class EmbeddedHostileChartsTest extends HostileChartsContract {

  @Override
  protected HelmRenderer renderer() {
    return new EmbeddedRenderer();
  }
}
