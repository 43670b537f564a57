package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Under {@code LC_ALL=C} a JVM can neither name an é in a path nor hand one to a process. */
@EnabledOnOs(OS.LINUX)
@NeedsHelm
class PosixLocaleTest {
  private static final String REMEDY =
      """
      The locale gives this JVM the charset ANSI_X3.4-1968: \
      start it under a UTF-8 locale, such as LC_ALL=C.UTF-8.""";

  @Test
  void whatWorksWorksAndTheRestExplainsItself(@TempDir Path folder)
      throws IOException, InterruptedException {
    cafe(folder);

    assertThat(
            ForkedJvm.run(
                Map.of("LC_ALL", "C"), List.of(), PosixLocaleMain.class, folder.toString()))
        .isEqualTo(
            """
            a: café
            b: café

            Helm could not render chart tiny 0.1.0 as release r in namespace default
              set a (--set) holds characters that helm would not receive: write it as values(…), or:
              %1$s
            values: set a
            engine: %2$s
            chart: %3$s/caf\uFFFD\uFFFD
            "café" holds characters that this JVM cannot have in a path. %1$s
            "/tmp/caf\uFFFD" holds characters that this JVM cannot have in a path. %1$s
            Helm could not render chart tiny 0.1.0 as release r in namespace default
              helm could not be run: \
            there can be no folder in the temporary folder "/tmp/café", \
            name another with -Djava.io.tmpdir=/path
              "/tmp/café" holds characters that this JVM cannot have in a path. %1$s
            values: none
            engine: %2$s
            chart: %3$s/caf\uFFFD\uFFFD
            """
                .formatted(REMEDY, engine(), folder));
  }

  // By a shell, for this JVM's own locale may be the C locale too.
  private static void cafe(Path folder) throws IOException, InterruptedException {
    TestCharts.tiny(folder.resolve("cafe"));
    ProcessBuilder rename = new ProcessBuilder("sh", "-c", "mv cafe \"$(printf 'caf\\303\\251')\"");
    assertThat(rename.directory(folder.toFile()).start().waitFor()).isZero();
  }

  private static String engine() {
    return HelmCliRenderer.find(Settings.ofProcess()).engine();
  }
}
