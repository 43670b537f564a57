package io.helmtest.render;

import io.helmtest.settings.Settings;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Chooses the Helm that renders: what was asked for, or else what is there. */
public final class HelmRenderers {
  private static final String NO_MODULE =
      "There is no embedded engine on the class path: add io.helmtest:helmtest-embedded, which helmtest-junit5 brings at run time unless it is excluded.";

  private final Settings settings;
  private final Supplier<Optional<HelmRenderer>> embedded;

  HelmRenderers(Settings settings, Supplier<Optional<HelmRenderer>> embedded) {
    this.settings = settings;
    this.embedded = embedded;
  }

  /**
   * Finds a renderer.
   *
   * @param engine which; {@link Engine#AUTO} leaves that to the settings
   * @param settings {@value Settings#ENGINE}, {@value Settings#HELM} and the PATH
   * @return the renderer that was asked for, never another in its place
   * @throws HelmNotFoundException if it is not there or cannot be used; the message says what to do
   * @throws IllegalArgumentException if the settings name no engine, or contradict each other
   */
  public static HelmRenderer find(Engine engine, Settings settings) {
    return new HelmRenderers(settings, HelmRenderers::load).find(engine);
  }

  HelmRenderer find(Engine engine) {
    return switch (engine) {
      case CLI -> HelmCliRenderer.find(settings);
      case EMBEDDED -> embedded();
      case AUTO -> find();
    };
  }

  private HelmRenderer find() {
    return switch (Engine.of(settings)) {
      case CLI -> HelmCliRenderer.find(settings);
      case EMBEDDED -> onlyEmbedded();
      case AUTO -> HelmBinary.isThere(settings) ? HelmCliRenderer.find(settings) : withoutCli();
    };
  }

  private HelmRenderer onlyEmbedded() {
    settings
        .get(Settings.HELM)
        .ifPresent(
            helm -> {
              throw new IllegalArgumentException(
                  "%s names \"%s\" as helm, but %s chooses the embedded engine: leave one of them out."
                      .formatted(
                          helm.origin(),
                          helm.text(),
                          settings.get(Settings.ENGINE).orElseThrow().origin()));
            });
    return embedded();
  }

  private HelmRenderer withoutCli() {
    try {
      return embedded();
    } catch (HelmNotFoundException e) {
      throw new HelmNotFoundException(HelmBinary.notFound(settings) + "\n" + e.getMessage());
    }
  }

  private HelmRenderer embedded() {
    return embedded.get().orElseThrow(() -> new HelmNotFoundException(NO_MODULE));
  }

  private static Optional<HelmRenderer> load() {
    try {
      return ServiceLoader.load(HelmRenderer.class, HelmRenderer.class.getClassLoader())
          .findFirst();
    } catch (ServiceConfigurationError e) {
      if (e.getCause() instanceof HelmNotFoundException refused) {
        throw refused;
      }
      throw e;
    }
  }
}
