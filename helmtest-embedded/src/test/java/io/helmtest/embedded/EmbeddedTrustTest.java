package io.helmtest.embedded;

import io.helmtest.TrustContract;
import io.helmtest.render.HelmRenderer;
import java.io.IOException;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine of the jar. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class EmbeddedTrustTest extends TrustContract {
  EmbeddedTrustTest() throws IOException {}

  @Override
  protected HelmRenderer renderer() {
    return new EmbeddedRenderer();
  }
}
