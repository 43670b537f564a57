package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Shell scripts in helm's place. */
public final class StubHelm {
  private StubHelm() {}

  /** A renderer whose {@code helm template} is the given script. */
  public static HelmCliRenderer renderer(Path folder, String template) {
    return new HelmCliRenderer(create(folder, template), "v4.3.0");
  }

  /** What comes of a {@code helm template} that is the given script. */
  static RenderOutcome render(Path folder, String template, RenderRequest request) {
    return renderer(folder, template).render(request, Duration.ofSeconds(60));
  }

  /** A helm v4.3.0 whose {@code template} is the given script. */
  static Path create(Path folder, String template) {
    return script(
        folder,
        """
        #!/bin/sh
        if [ "$1" = version ]; then echo v4.3.0; exit 0; fi
        """
            + template);
  }

  /** An executable of any content, named helm. */
  static Path script(Path folder, String text) {
    TestCharts.write(folder, "helm.txt", text);
    Path helm = folder.resolve("helm");
    // Not written by this process: a child that another thread forks meanwhile would hold the file
    // open for writing, and then nobody can execute it ("text file busy").
    run("install", "-m", "755", folder.resolve("helm.txt").toString(), helm.toString());
    return helm;
  }

  private static void run(String... command) {
    try {
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
