package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.ForkedJvm;
import io.helmtest.TestCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class HelmTimeoutTest {

  /** Ignores SIGTERM, and so does what it starts. */
  private static final String STUBBORN =
      """
      cd '%1$s'
      sh -c 'trap "" TERM; echo $$ > child; sh -c "echo \\$\\$ > grandchild; exec sleep 300"; :' &
      trap '' TERM
      echo $$ > helm-itself
      while :; do sleep 300; done
      """;

  @Test
  void theMessageNamesTimeOutAndSetting(@TempDir Path folder) {
    assertThat(stubborn(folder))
        .isEqualTo(
            RenderFailure.of(
                """
                helm did not end within 1 s and was killed with all it had started: \
                look for an endless loop in the templates, \
                or raise HelmChart.timeout(…) or helmtest.timeout (in seconds)"""));
  }

  @Test
  void theWholeTreeIsKilled(@TempDir Path folder) {
    stubborn(folder);

    assertThat(folder.resolve("helm-itself")).satisfies(HelmTimeoutTest::isDead);
    assertThat(folder.resolve("child")).satisfies(HelmTimeoutTest::isDead);
    assertThat(folder.resolve("grandchild")).satisfies(HelmTimeoutTest::isDead);
  }

  @Test
  void theFolderIsGoneAfterwards(@TempDir Path folder) throws IOException {
    HelmCliRenderer renderer =
        StubHelm.renderer(folder, "pwd > '%s/place'; exec sleep 300".formatted(folder));
    renderer.render(TestRequests.plain(folder), Duration.ofSeconds(1));

    assertThat(Path.of(Files.readString(folder.resolve("place")).strip())).doesNotExist();
  }

  @Test
  @EnabledIf("hasKillTimer")
  void oneWhoseJvmIsKilledIsKilledToo(@TempDir Path folder) throws IOException {
    Path helm = StubHelm.create(folder, STUBBORN.formatted(folder));
    Process jvm =
        ForkedJvm.start(
            List.of("-Dhelmtest.helm=" + helm, "-Dhelmtest.timeout=3"),
            "io.helmtest.RenderMain",
            TestCharts.tiny(folder.resolve("chart")).toString());
    for (String process : List.of("helm-itself", "child", "grandchild")) {
      await(folder.resolve(process));
    }
    jvm.destroyForcibly();

    assertThat(folder.resolve("helm-itself")).satisfies(HelmTimeoutTest::isDead);
    assertThat(folder.resolve("child")).satisfies(HelmTimeoutTest::isDead);
    assertThat(folder.resolve("grandchild")).satisfies(HelmTimeoutTest::isDead);
  }

  static boolean hasKillTimer() {
    return !KillTimer.of(Duration.ofSeconds(1)).isEmpty();
  }

  private static void await(Path file) throws IOException {
    while ((!Files.exists(file) || Files.size(file) == 0)
        && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  private static RenderOutcome stubborn(Path folder) {
    return StubHelm.renderer(folder, STUBBORN.formatted(folder))
        .render(TestRequests.plain(folder), Duration.ofSeconds(1));
  }

  private static void isDead(Path pidFile) throws IOException {
    long pid = Long.parseLong(Files.readString(pidFile).strip());
    while (isRunning(pid) && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait(); // a killed process needs a moment to go
    }
    assertThat(isRunning(pid)).isFalse();
  }

  // Where nobody fetches their exit codes, dead processes stay listed, but have no command.
  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }
}
