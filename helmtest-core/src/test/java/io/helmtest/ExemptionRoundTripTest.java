package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.helmtest.settings.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptionRoundTripTest {

  @Test
  void whatARedRunWritesMakesTheNextOneGreen(@TempDir Path resources, @TempDir Path charts) {
    Path file = resources.resolve("helmtest-exemptions.yaml");
    String write = "-D" + Settings.EXEMPTIONS_WRITE + "=" + file;

    assertThat(run(resources, charts, write)).isEqualTo("ManifestDecodingException\n");
    assertThat(contentOf(file.toFile()))
        .contains("path: spec.replicas", "path: metadata.labels.replica");
    assertThat(run(resources, charts)).isEqualTo("1 document\n");
  }

  private static String run(Path resources, Path charts, String... options) {
    String classPath = resources + File.pathSeparator + ForkedJvm.classPath();
    return ForkedJvm.run(
        Map.of(),
        Stream.concat(List.of("-cp", classPath).stream(), List.of(options).stream()).toList(),
        ExemptionRoundTripMain.class,
        charts.toString());
  }
}
