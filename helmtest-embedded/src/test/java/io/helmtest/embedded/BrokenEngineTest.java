package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ValueOverride;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engine that does not do what it should: a right result or a clear error, and no orphan. */
@EnabledOnOs(OS.LINUX)
class BrokenEngineTest {
  private static final RenderResult RESULT = new RenderResult("a: 1", List.of("w"));

  private Path folder;

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "request; kill -9 $$                     | it was killed by signal 9",
        "request; exit 2                         | it ended with exit code 2",
        "exit 0                                  | it ended with exit code 0",
        "request; printf '\\0\\0\\1\\0{man'  | it ended with exit code 0",
        "request; printf 'garbage'; exec sleep 9 | it announced 1734439522 bytes, and more than 268435456 are never needed",
        "request; printf '\\377\\377\\377\\377'  | it announced 4294967295 bytes, and more than 268435456 are never needed",
        "request; say '<html>'; exec sleep 9     | it answered with something that is no JSON",
        "exec sleep 9 <&- >&-                    | it closed a pipe"
      })
  void isAskedOnceMoreAndThenTheErrorIsClear(String script, String reason) throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("echo 'oh no' >&2\n" + script);

    assertThat(render(workers))
        .isEqualTo(
            RenderFailure.of(
                """
                the embedded engine broke off twice: %s
                On stderr it said:
                oh no"""
                    .formatted(reason)));
    assertThat(engine.started()).isEqualTo(2);
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void whatWorksTheSecondTimeIsARightResult() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("request; mkdir once && kill -9 $$; answer; serve");

    assertThat(render(workers)).isEqualTo(RESULT);
    assertThat(render(workers)).isEqualTo(RESULT);
    assertThat(engine.started()).isEqualTo(2);
    workers.end();
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void aWorkerThatDiedWhileIdleIsReplacedAndTheNextMayStillBreakOffOnce() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers =
        engine.workers("while request; do rmdir crash 2>/dev/null && kill -9 $$; answer; done");
    assertThat(render(workers)).isEqualTo(RESULT);

    ProcessHandle worker = engine.alive().get(0);
    worker.destroyForcibly();
    worker.onExit().join();
    Files.createDirectory(folder.resolve("crash"));

    assertThat(render(workers)).isEqualTo(RESULT);
    workers.end();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"protocol\":2} | it greeted with {\"protocol\":2}, but its protocol must be 1",
        "{}               | it greeted with {}, but its protocol must be 1",
        "Hello            | it answered with something that is no JSON"
      })
  void aWrongGreetingIsRefused(String greeting, String reason) throws Exception {
    StubEngine engine = new StubEngine(folder);

    assertThat(render(engine.workers(greeting, "serve")))
        .isEqualTo(RenderFailure.of("the embedded engine broke off twice: " + reason));
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void aRenderWithoutEndIsKilledAndTheNextIsFine() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("request; mkdir once && exec sleep 300; answer; serve");

    assertThat(render(workers, Duration.ofMillis(300)))
        .isEqualTo(
            RenderFailure.of(
                """
                helm did not end within 0.3 s and was killed with all it had started: \
                look for an endless loop in the templates, \
                or raise HelmChart.timeout(…) or helmtest.timeout (in seconds)"""));
    assertThat(engine.alive()).isEmpty();
    assertThat(render(workers)).isEqualTo(RESULT);
    workers.end();
  }

  @Test
  void aRequestThatNobodyReadsIsLimitedInTimeToo() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("exec sleep 300");
    List<ValueOverride> large = List.of(ValueOverride.of("a", "x".repeat(1 << 20)));

    RenderOutcome outcome =
        new EmbeddedRenderer(TestEngine.RESOURCE, workers)
            .render(TestCharts.request(folder.resolve("chart"), "", large), Duration.ofMillis(300));

    assertThat(outcome).isInstanceOf(RenderFailure.class);
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void ofWhatItSaysOnStderrTheEndIsKept() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("seq 100000 >&2; exit 2");

    String message = ((RenderFailure) render(workers)).message();

    assertThat(message).endsWith("\n99999\n100000").hasSizeLessThan(5000);
  }

  @Test
  void anEngineThatEndsAfterItsAnswerIsNotAskedAgain() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers =
        engine.workers(
            "request; say '{\"error\":{\"message\":\"m\",\"limit\":\"memory\"}}'; exec sleep 9");

    assertThat(render(workers)).isEqualTo(RenderFailure.of("m"));
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void anInterruptEndsTheWorkerToo() throws IOException, InterruptedException {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("request; mkdir asked; exec sleep 300");
    Thread thread = new Thread(() -> render(workers));
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
    while (!Files.exists(folder.resolve("asked"))) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    thread.join();

    assertThat(engine.alive()).isEmpty();
  }

  private RenderOutcome render(Workers workers) {
    return render(workers, Duration.ofSeconds(60));
  }

  private RenderOutcome render(Workers workers, Duration timeout) {
    return new EmbeddedRenderer(TestEngine.RESOURCE, workers)
        .render(TestCharts.request(folder.resolve("chart"), ""), timeout);
  }
}
