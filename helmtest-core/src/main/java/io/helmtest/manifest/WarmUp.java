package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;

/** Loads the classes that decode the most frequent kinds, while Helm runs. */
public final class WarmUp {
  static {
    Thread thread = new Thread(WarmUp::decode, "helmtest-warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  private WarmUp() {}

  /**
   * Begins it in the background, once a JVM. Nobody waits for it, and it fails silently: the first
   * use tells.
   */
  public static void begin() {
    // The class's initialization has begun it.
  }

  // Jackson first: who cannot wait for the warm-up reads YAML meanwhile.
  static void decode() {
    DependencyCheck.run();
    Shapes.of(ConfigMap.class);
    ManifestStream.read(Resource.text("warm-up.yaml"))
        .documents()
        .forEach(ManifestDocument::object);
  }
}
