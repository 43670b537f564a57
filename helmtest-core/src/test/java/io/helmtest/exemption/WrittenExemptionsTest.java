package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ModuleFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WrittenExemptionsTest {

  @Test
  void sayHowToGoOnWhereTheFileIsRead() {
    assertThat(
            WrittenExemptions.message(
                Path.of("shop/src/test/resources/helmtest-exemptions.yaml"), 1, 1))
        .isEqualTo(
            """
            wrote 1 exemption of 1 problem into shop/src/test/resources/helmtest-exemptions.yaml
              1. Replace each reason that begins with TODO, or fix the problem and delete the exemption.
              2. Leave the file there: it is read from the test resources.
              3. Run again, without helmtest.exemptions.write: all that is exempted passes, and is counted.""");
  }

  @Test
  void sayWhereElseTheFileBelongs() {
    assertThat(WrittenExemptions.message(Path.of("target/new.yaml"), 30, 223))
        .startsWith("wrote 30 exemptions of 223 problems into target/new.yaml\n")
        .contains(
            "2. Move the file to src/test/resources/helmtest-exemptions.yaml: it is read from there.");
  }

  @Test
  void sayThatTheJarReadsItsWorkingDirectory() {
    assertThat(
            WrittenExemptions.message(
                ModuleFolder.resolve(Path.of("helmtest-exemptions.yaml")), 2, 3))
        .contains(
            "  2. Leave the file there for helmtest.jar; tests read src/test/resources/helmtest-exemptions.yaml.")
        .endsWith("  3. Run check: all that is exempted passes, and is counted.");
  }
}
