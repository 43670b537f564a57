package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.settings.TestSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmRenderersTest {
  private static final String NO_HELM =
      """
      No helm was found. Looked for:
        the setting helmtest.helm: not set
        the environment variable HELMTEST_HELM: not set
        an executable helm on the PATH, in: (the PATH is empty)
      %s"""
          .formatted(HelmBinaryTest.REMEDY);
  private static final String NO_MODULE =
      """
      There is no embedded engine on the class path: add io.helmtest:helmtest-embedded, \
      which helmtest-junit5 brings at run time unless it is excluded.""";

  private record Embedded() implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      return RenderFailure.of("no test renders with it");
    }

    @Override
    public String engine() {
      return "embedded helm v4.3.0";
    }
  }

  @Test
  void helmIsTakenWhereOneIsFound(@TempDir Path folder) {
    Map<String, String> helm = Map.of("PATH", path(folder));

    assertThat(find(Engine.AUTO, Map.of(), helm).engine()).isEqualTo("helm v4.3.0");
    assertThat(find(Engine.AUTO, Map.of("helmtest.engine", "auto"), helm).engine())
        .isEqualTo("helm v4.3.0");
  }

  @Test
  void theEmbeddedEngineIsTakenWhereThereIsNoHelm() {
    assertThat(find(Engine.AUTO, Map.of(), Map.of())).isEqualTo(new Embedded());
  }

  @Test
  void aHelmThatIsNamedOrBrokenIsNoReasonToTakeAnother(@TempDir Path folder) {
    Path broken = StubHelm.script(folder, "#!/bin/sh\nexit 1\n");

    refused(
        Engine.AUTO,
        Map.of(),
        Map.of("PATH", folder.toString()),
        """
        The helm at %s cannot be used: \
        it is not Helm: `version --short` exited with 1 and printed nothing
        %s"""
            .formatted(broken, HelmBinaryTest.REMEDY));
    refused(
        Engine.AUTO,
        Map.of("helmtest.helm", "/no/helm"),
        Map.of(),
        """
        the setting helmtest.helm names "/no/helm" as helm, but there is no file /no/helm
        %s"""
            .formatted(HelmBinaryTest.REMEDY));
  }

  @Test
  void whereThereIsNeitherOneMessageSaysAllRemedies() {
    HelmRenderers renderers = new HelmRenderers(TestSettings.of(Map.of(), Map.of()), none());

    assertThatThrownBy(() -> renderers.find(Engine.AUTO))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage("%s\n%s", NO_HELM, NO_MODULE);
  }

  @Test
  void theReasonWhyTheEmbeddedEngineCannotRunIsPartOfTheMessage() {
    HelmRenderers renderers =
        new HelmRenderers(
            TestSettings.of(Map.of(), Map.of()),
            () -> {
              throw new HelmNotFoundException("It does not run on a toaster.");
            });

    assertThatThrownBy(() -> renderers.find(Engine.AUTO))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage("%s\nIt does not run on a toaster.", NO_HELM);
  }

  @Test
  void whatWasAskedForIsTaken(@TempDir Path folder) {
    Map<String, String> helm = Map.of("PATH", path(folder), "HELMTEST_ENGINE", "embedded");

    assertThat(find(Engine.AUTO, Map.of(), helm)).isEqualTo(new Embedded());
    assertThat(find(Engine.CLI, Map.of(), helm).engine()).isEqualTo("helm v4.3.0");
    assertThat(find(Engine.AUTO, Map.of("helmtest.engine", "cli"), helm).engine())
        .isEqualTo("helm v4.3.0");
    assertThat(find(Engine.EMBEDDED, Map.of("helmtest.engine", "cli"), helm))
        .isEqualTo(new Embedded());
  }

  @Test
  void whatWasAskedForAndIsNotThereIsAnError(@TempDir Path folder) {
    HelmRenderers renderers =
        new HelmRenderers(TestSettings.of(Map.of(), Map.of("PATH", path(folder))), none());

    assertThatThrownBy(() -> renderers.find(Engine.EMBEDDED))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage(NO_MODULE);
    refused(Engine.CLI, Map.of(), Map.of(), NO_HELM);
    refused(Engine.AUTO, Map.of("helmtest.engine", "cli"), Map.of(), NO_HELM);
  }

  @Test
  void aTypoIsNoEngine() {
    assertThatThrownBy(() -> find(Engine.AUTO, Map.of("helmtest.engine", "embeded"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            the setting helmtest.engine names no engine: "embeded", did you mean "embedded"? \
            There are: auto, cli, embedded""");
    assertThatThrownBy(() -> find(Engine.AUTO, Map.of(), Map.of("HELMTEST_ENGINE", "helm3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            the environment variable HELMTEST_ENGINE names no engine: "helm3". \
            There are: auto, cli, embedded""");
  }

  @Test
  void aHelmAndTheEmbeddedEngineAreAContradiction() {
    assertThatThrownBy(
            () ->
                find(
                    Engine.AUTO,
                    Map.of("helmtest.engine", "embedded"),
                    Map.of("HELMTEST_HELM", "/opt/helm")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            the environment variable HELMTEST_HELM names "/opt/helm" as helm, \
            but the setting helmtest.engine chooses the embedded engine: leave one of them out.""");
  }

  private static void refused(
      Engine engine, Map<String, String> configuration, Map<String, String> variables, String why) {
    assertThatThrownBy(() -> find(engine, configuration, variables))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage("%s", why);
  }

  private static HelmRenderer find(
      Engine engine, Map<String, String> configuration, Map<String, String> variables) {
    return new HelmRenderers(
            TestSettings.of(configuration, variables), () -> Optional.of(new Embedded()))
        .find(engine);
  }

  private static Supplier<Optional<HelmRenderer>> none() {
    return Optional::empty;
  }

  private static String path(Path folder) {
    return StubHelm.create(folder, "").resolveSibling("").toString();
  }
}
