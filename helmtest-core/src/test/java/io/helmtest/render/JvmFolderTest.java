package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.ForkedJvm;
import io.helmtest.TestCharts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JvmFolderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatAKilledJvmLeftBehindGoesWithTheNextRender() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process killed =
        start(temporary, "echo $$ > '%s'; exec sleep 300".formatted(folder.resolve("pid")));
    await(() -> Files.exists(folder.resolve("pid")) && !read(folder.resolve("pid")).isBlank());
    Path left = files(temporary).get(0);
    killed.destroyForcibly();
    killed.onExit().join();
    assertThat(left.resolve("lock")).exists();
    assertThat(files(left)).hasSize(2);

    Process next = start(temporary, "echo 'a: 1'");
    next.onExit().join();

    assertThat(files(temporary)).isEmpty();
    ProcessHandle.of(Long.parseLong(read(folder.resolve("pid")).strip()))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void whatALivingOneHasStays() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process living =
        start(temporary, "echo $$ > '%s'; exec sleep 300".formatted(folder.resolve("pid")));
    await(() -> Files.exists(folder.resolve("pid")));
    Process next = start(temporary, "echo 'a: 1'");
    next.onExit().join();

    assertThat(files(temporary)).hasSize(1);
    assertThat(files(files(temporary).get(0))).hasSize(2);
    living.descendants().forEach(ProcessHandle::destroyForcibly);
    living.destroyForcibly();
  }

  @Test
  void oneThatIsJustBeingCreatedStays() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Files.createDirectory(temporary.resolve("helmtest-999999999-1"));
    Files.createDirectory(temporary.resolve("helmtest-of-somebody"));
    Files.createFile(temporary.resolve("helmtest-of-somebody/lock"));
    start(temporary, "echo 'a: 1'").onExit().join();

    assertThat(files(temporary)).hasSize(2);
  }

  private Process start(Path temporary, String script) {
    Path helm =
        StubHelm.create(
            TestCharts.write(folder, "made-" + script.hashCode() + "/x", "")
                .resolve("made-" + script.hashCode()),
            script);
    Path chart = TestCharts.tiny(folder.resolve("chart"));
    return ForkedJvm.start(
        List.of("-Djava.io.tmpdir=" + temporary, "-Dhelmtest.helm=" + helm),
        "io.helmtest.RenderMain",
        chart.toString());
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
