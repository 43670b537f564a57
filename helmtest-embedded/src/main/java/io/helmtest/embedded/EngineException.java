package io.helmtest.embedded;

import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** The engine cannot be put into its folder, or not be run from there. */
final class EngineException extends IOException {
  private static final long serialVersionUID = 1L;

  EngineException(Path folder, String problem) {
    super(
        "the embedded engine cannot be used from the folder %s: %s\nName another folder with -D%s=/path or the environment variable %s, or install Helm and put it on the PATH."
            .formatted(
                folder,
                problem,
                Settings.ENGINE_FOLDER,
                Settings.variableOf(Settings.ENGINE_FOLDER)));
  }
}
