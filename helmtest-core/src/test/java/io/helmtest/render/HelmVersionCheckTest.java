package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.settings.Settings;
import io.helmtest.settings.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmVersionCheckTest {

  @Test
  void aUsableHelmIsFoundWithItsVersionAndTheTimeOut(@TempDir Path folder) {
    Path helm = StubHelm.script(folder, "#!/bin/sh\necho v3.14.0+gabc\n");
    Settings settings = TestSettings.of(Map.of("helmtest.helm", helm.toString()), Map.of());

    HelmCliRenderer renderer = HelmCliRenderer.find(settings);

    assertThat(renderer).isEqualTo(new HelmCliRenderer(helm, "v3.14.0"));
    assertThat(renderer.engine()).isEqualTo("helm v3.14.0");
  }

  @Test
  void eachBinaryIsAskedForItsVersionOnce(@TempDir Path folder) throws IOException {
    Path asked = folder.resolve("asked");
    Path helm =
        StubHelm.script(folder, "#!/bin/sh\necho \"$@\" >> '%s'\necho v4.3\n".formatted(asked));

    HelmCliRenderer first = find(helm);
    assertThat(find(helm)).isEqualTo(first);

    assertThat(Files.readString(asked)).isEqualTo("version --short\n");
  }

  @Test
  void oneThatIsTooOldIsRefused(@TempDir Path folder) {
    refused(
        StubHelm.script(folder, "#!/bin/sh\necho v3.13.3+gc8b9489\n"),
        "it is Helm v3.13.3, which is too old");
  }

  @Test
  void helm2IsTooOldToo(@TempDir Path folder) {
    refused(
        StubHelm.script(folder, "#!/bin/sh\necho 'Client: v2.17.0+ga690bad'\n"),
        "it is Helm v2.17.0, which is too old");
  }

  @Test
  void whatPrintsNothingIsNotHelm(@TempDir Path folder) {
    refused(
        StubHelm.script(folder, "#!/bin/sh\nexit 0\n"),
        "it is not Helm: `version --short` exited with 0 and printed nothing");
  }

  @Test
  void whatPrintsSomethingElseIsNotHelm(@TempDir Path folder) {
    refused(
        StubHelm.script(folder, "#!/bin/sh\necho\necho usage: helm\necho more\nexit 2\n"),
        "it is not Helm: `version --short` exited with 2 and printed \"usage: helm\"");
  }

  @Test
  void aVersionFromAFailedCallDoesNotCount(@TempDir Path folder) {
    refused(
        StubHelm.script(folder, "#!/bin/sh\necho v4.3.0\nexit 3\n"),
        "it is not Helm: `version --short` exited with 3 and printed \"v4.3.0\"");
  }

  @Test
  void whatCannotBeRunIsRefused(@TempDir Path folder) {
    Path helm = StubHelm.script(folder, "#!/no/such/interpreter\n");

    assertThatThrownBy(() -> find(helm))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessageStartingWith("The helm at %s cannot be used: it could not be run: ", helm)
        .hasMessageEndingWith("\n" + HelmBinaryTest.REMEDY);
  }

  private static void refused(Path helm, String reason) {
    assertThatThrownBy(() -> find(helm))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage(
            """
            The helm at %s cannot be used: %s
            %s""",
            helm, reason, HelmBinaryTest.REMEDY);
  }

  private static HelmCliRenderer find(Path helm) {
    return HelmCliRenderer.find(
        TestSettings.of(Map.of("helmtest.helm", helm.toString()), Map.of()));
  }
}
