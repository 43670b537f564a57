package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heap of 16 MB is enough for as many tests as one likes, each of which prints 2 kB. */
class StreamingTest {
  private static final String HEAP = "-Xmx16m";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(ints = {500, 50_000})
  void manyTestsNeedNoMoreMemoryThanFew(int tests) throws IOException, InterruptedException {
    Process run = start(tests);
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(output).isZero();
    AtomicInteger read = new AtomicInteger();
    ReportReader.read(
        folder.resolve("helmtest-prod.xml"), (of, prod, test) -> read.incrementAndGet());
    assertThat(read).hasValue(tests);
    try (Stream<String> page = Files.lines(folder.resolve("index.html"))) {
      assertThat(page.filter(line -> line.startsWith("[\"prod\",")).count()).isEqualTo(tests);
    }
  }

  private Process start(int tests) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path", ""),
            SyntheticTests.class.getName(),
            folder.toString(),
            Integer.toString(tests))
        .redirectErrorStream(true)
        .start();
  }
}
