package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.render.RenderFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Release names that Helm would refuse, or take for an option. */
@NeedsHelm
class BadReleaseNameTest {
  private final CountingRenderer renderer = new CountingRenderer(RenderFailure.of("started"));

  @ParameterizedTest
  @ValueSource(strings = {"-foo", "--post-renderer=x"})
  void anOption(String name, @TempDir Path folder) {
    refused(
        folder,
        name,
        """
        "%s" is not a release name: Helm takes lower-case letters, digits, '-' and '.', \
        beginning and ending with a letter or digit"""
            .formatted(name));
  }

  @Test
  void fiftyFourCharacters(@TempDir Path folder) {
    String name = "a".repeat(54);

    refused(
        folder,
        name,
        "The release name \"%s\" has 54 characters; Helm takes at most 53".formatted(name));
  }

  @Test
  void fiftyThreeAreTaken(@TempDir Path folder) {
    String name = "a".repeat(53);

    assertThat(HelmChart.at(TestCharts.tiny(folder)).release(name).render().documents())
        .singleElement()
        .hasToString("ConfigMap " + name + "-values");
  }

  private void refused(Path folder, String name, String message) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);

    assertThatThrownBy(() -> chart.release(name).render())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s", message);
    assertThat(renderer.renders()).isZero();
  }
}
