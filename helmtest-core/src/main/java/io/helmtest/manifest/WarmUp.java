package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Loads the classes that decode manifests in the background, each part once a JVM. */
public final class WarmUp {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final AtomicBoolean BEGUN_TO_READ = new AtomicBoolean();

  private WarmUp() {}

  /**
   * Begins with all that the most frequent kinds need, while Helm runs. Nobody waits for it, and it
   * fails silently: the first use tells.
   */
  public static void begin() {
    begin(BEGUN, WarmUp::decode);
  }

  /** Begins with Jackson alone, while YAML is read: more would only be in the way. */
  static void beginToRead() {
    begin(BEGUN_TO_READ, WarmUp::loadJackson);
  }

  private static void begin(AtomicBoolean begun, Runnable part) {
    if (begun.compareAndSet(false, true)) {
      Thread thread = new Thread(part, "helmtest-warm-up");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((failed, reason) -> {});
      thread.start();
    }
  }

  static void decode() {
    loadJackson();
    ManifestStream.read(Resource.text("warm-up.yaml"))
        .documents()
        .forEach(ManifestDocument::object);
  }

  private static void loadJackson() {
    DependencyCheck.run();
    Shapes.of(ConfigMap.class);
  }
}
