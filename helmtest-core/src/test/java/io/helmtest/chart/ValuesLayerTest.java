package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesLayerTest {

  @Test
  void layersOfTheSameTextAreEqualWhateverTheirName(@TempDir Path folder) {
    TestCharts.write(folder, "a.yaml", "a: 1\n");
    ValuesLayer file = ValuesLayer.file(folder.resolve("a.yaml"));

    assertThat(file).isEqualTo(ValuesLayer.text("a: 1\n")).isNotEqualTo(ValuesLayer.text("a: 2\n"));
    assertThat(file).hasSameHashCodeAs(ValuesLayer.text("a: 1\n"));
  }

  @Test
  void aLayerKeepsTheTextItWasReadWith(@TempDir Path folder) {
    TestCharts.write(folder, "a.yaml", "a: 1\n");
    ValuesLayer file = ValuesLayer.file(folder.resolve("a.yaml"));
    TestCharts.write(folder, "a.yaml", "a: 2\n");

    assertThat(file.yaml()).isEqualTo("a: 1\n");
  }

  @Test
  void itsTextIsNotPrinted() {
    assertThat(ValuesLayer.text("password: s3cret")).hasToString("values text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: ENC[AES256_GCM,data:x]\nsops:\n  mac: x\n",
        "? {b: [c]}\n: [sops: {d: e}]\n'sops': {}\n",
        "# a comment\n\n{\"sops\": {\"mac\": \"x\"}}",
        "---\nb: {sops: 1}\n\"sops\": {mac: x}\n"
      })
  void aLayerThatSopsEncryptedIsWarnedOf(String yaml, @TempDir Path folder) {
    TestCharts.write(folder, "secrets.yaml", yaml);
    int line = yaml.substring(0, yaml.lastIndexOf("sops")).split("\n", -1).length;

    assertThat(ValuesLayer.file(folder.resolve("secrets.yaml")).warnings())
        .containsExactly(
            "secrets.yaml (line %d): the key sops at the top says that SOPS encrypted this file, which Helm does not decrypt: templates get \"ENC[…]\" for each value. Decrypt it before the test"
                .formatted(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {sops: {mac: x}}\n",
        "sops: true\n",
        "text: |\n  sops:\n    mac: x\n",
        "[sops: {}]",
        "a: sops\nb: {}\n",
        "sops: [\n",
        "# sops\n"
      })
  void anotherIsNot(String yaml) {
    assertThat(ValuesLayer.text(yaml).warnings()).isEmpty();
  }

  @Test
  void aMissingFileIsNamedWithTheAbsolutePathTried() {
    assertThatThrownBy(() -> ValuesLayer.file(Path.of("missing.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            There is no values file at "missing.yaml": tried %s. \
            A relative path starts at the module's folder \
            (system property basedir, else the working directory).""",
            Path.of("missing.yaml").toAbsolutePath());
  }

  @Test
  void aFileInAnotherCharsetIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});

    assertThatThrownBy(() -> ValuesLayer.file(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s is not UTF-8", file);
  }
}
