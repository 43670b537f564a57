package io.helmtest.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What one JVM cannot show of itself. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ForkedJvmTest {
  private Path folder;

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  private record Jvm(
      Process process, List<ProcessHandle> workers, List<ProcessHandle> others, String outcome) {}

  @Test
  void aWorkerEndsWithItsParentEvenIfThatIsKilledAndHasOtherChildren() throws Exception {
    Jvm jvm = read(fork("one"));
    assertThat(jvm.outcome()).isEqualTo("a: 1");
    assertThat(jvm.workers()).hasSize(1);
    assertThat(jvm.others()).isNotEmpty();

    jvm.process().destroyForcibly().waitFor();

    jvm.workers().forEach(worker -> worker.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    assertThat(jvm.others()).allMatch(ProcessHandle::isAlive);
    jvm.others().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void twoThatStartAtOnceShareAFolder() throws Exception {
    List<Process> both = List.of(fork("one"), fork("two"));

    for (Process process : both) {
      Jvm jvm = read(process);
      assertThat(jvm.outcome()).isEqualTo("a: 1");
      jvm.others().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }

    try (Stream<Path> files = Files.walk(folder.resolve("engines")).filter(Files::isRegularFile)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("helmtest-engine");
    }
  }

  private static Jvm read(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    return new Jvm(
        process,
        handles(lines.readLine()),
        handles(lines.readLine()),
        String.valueOf(lines.readLine()));
  }

  private static List<ProcessHandle> handles(String line) {
    return Stream.of(line.split(" "))
        .filter(pid -> !pid.isEmpty())
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
        .toList();
  }

  private Process fork(String chart) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-Dhelmtest.engine.folder=" + folder.resolve("engines"),
            "-cp",
            System.getProperty("java.class.path", ""),
            ForkedMain.class.getName(),
            folder.resolve(chart).toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
