package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.ForkedJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders in which no program can be kept or run: real mounts, in a namespace of their own. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@EnabledIf(value = "canMount", disabledReason = "this user may mount nothing")
class MountedFolderTest {

  static boolean canMount() throws InterruptedException {
    try {
      return new ProcessBuilder(with("mount -t tmpfs none /mnt")).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size=64k | it cannot be written there: java.io.IOException: No space left on device",
        "noexec   | programs cannot be run there (is it mounted noexec?)"
      })
  void isNamedWithTheRemedy(String options, String problem, @TempDir Path folder)
      throws IOException {
    Path engines = Files.createDirectory(folder.resolve("engines"));
    String mount = "mount -t tmpfs -o mode=700,%s none %s".formatted(options, engines);

    String outcome =
        ForkedJvm.run(
            with(mount + " && exec \"$@\""),
            Map.of("HELMTEST_ENGINE_FOLDER", engines.toString()),
            List.of(),
            RenderingMain.class,
            folder.resolve("chart").toString());

    assertThat(outcome)
        .contains(
            """
            the embedded engine cannot be used from the folder %s/%s: %s
            Name another folder with -Dhelmtest.engine.folder=/path or the environment variable \
            HELMTEST_ENGINE_FOLDER, or install Helm and put it on the PATH."""
                .formatted(engines, EngineResource.of(Platform.current()).digest(), problem));
  }

  private static List<String> with(String script) {
    return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh");
  }
}
