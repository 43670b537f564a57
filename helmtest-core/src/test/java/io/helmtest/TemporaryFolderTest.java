package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which each render has a folder of its own. */
@NeedsHelm
class TemporaryFolderTest {

  @Test
  void twoJvmsRenderInItAtOnceAndLeaveNothing(@TempDir Path folder) throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));

    List<CompletableFuture<String>> renders =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> render(temporary, chart)))
            .limit(2)
            .toList();

    assertThat(renders)
        .allSatisfy(render -> assertThat(render.join()).contains("name: tiny-values", "b: 2"));
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void itMayBeFull(@TempDir Path folder) throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("tiny"));
    TestCharts.write(chart, "large.txt", "x".repeat(10_000));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));

    assertThat(
            ForkedJvm.run(
                List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"),
                Map.of(),
                options(temporary),
                RenderMain.class,
                chart.toString()))
        .contains(
            "The chart at " + chart + " cannot be copied: java.io.IOException: File too large");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void itMayBeReadOnly(@TempDir Path folder) {
    assertThat(render(Path.of("/proc"), TestCharts.tiny(folder)))
        .contains(
            "it could not be run: there can be no folder in the temporary folder \"/proc\", name another with -Djava.io.tmpdir=/path");
  }

  private static String render(Path temporary, Path chart) {
    return ForkedJvm.run(Map.of(), options(temporary), RenderMain.class, chart.toString());
  }

  private static List<String> options(Path temporary) {
    return List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData");
  }
}
