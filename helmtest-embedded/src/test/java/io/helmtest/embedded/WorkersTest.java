package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ValueOverride;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class WorkersTest {
  private Path folder;

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void oneWorkerAnswersAllThatComesInTurn() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("serve");
    EmbeddedRenderer renderer = new EmbeddedRenderer(TestEngine.RESOURCE, workers);
    renderer.prepare();
    renderer.prepare();

    assertThat(render(renderer)).isEqualTo(new RenderResult("a: 1", List.of("w")));
    assertThat(render(renderer)).isEqualTo(new RenderResult("a: 1", List.of("w")));
    assertThat(renderer.notes(request(), Duration.ofSeconds(60)))
        .isEqualTo(new RenderResult("n", List.of("w")));

    assertThat(engine.requests()).isEqualTo(3);
    assertThat(engine.started()).isEqualTo(1);
    workers.end();
    assertThat(engine.alive()).isEmpty();
  }

  @Test
  void anotherIsStartedOnlyWhereAllAreBusyAndNoMoreThanAllowed() throws Exception {
    StubEngine engine = new StubEngine(folder);
    // The first two are answered when both have been asked.
    Workers workers =
        engine.workers(
            "request; mkdir one 2>/dev/null || mkdir two\nuntil [ -d two ]; do :; done; answer; serve");
    EmbeddedRenderer renderer = new EmbeddedRenderer(TestEngine.RESOURCE, workers);
    RenderRequest request = request();
    ExecutorService threads = Executors.newFixedThreadPool(6);

    List<Future<RenderOutcome>> renders =
        threads.invokeAll(Collections.nCopies(6, () -> render(renderer, request)));

    for (Future<RenderOutcome> render : renders) {
      assertThat(render.get()).isInstanceOf(RenderResult.class);
    }
    threads.shutdown();
    assertThat(engine.started()).isEqualTo(2);
    workers.end();
  }

  @Test
  void theRequestIsTheProtocols() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("serve");

    render(new EmbeddedRenderer(TestEngine.RESOURCE, workers));

    assertThat(engine.lastRequest())
        .isEqualTo(
            """
            {"type":"render","chart":"%s","release":{"name":"shop","namespace":"default",\
            "upgrade":false,"revision":1},"values":["a: é"],\
            "overrides":[{"option":"--set-json","path":"b","value":"\\"s3cret\\""}],\
            "kubeVersion":"1.34.0","apiVersions":[],"schemaValidation":true,"clusterObjects":"",\
            "limits":{"outputBytes":33554432,"memoryBytes":2147483648}}"""
                .formatted(folder.resolve("chart")));
    workers.end();
  }

  @Test
  void theEnvironmentIsOurs() throws Exception {
    StubEngine engine = new StubEngine(folder);
    Workers workers = engine.workers("env > environment; serve");

    render(new EmbeddedRenderer(TestEngine.RESOURCE, workers));

    assertThat(Files.readAllLines(folder.resolve("environment")))
        .containsExactlyInAnyOrder("TZ=UTC", "PWD=" + folder);
    workers.end();
  }

  private RenderOutcome render(EmbeddedRenderer renderer) {
    return render(renderer, request());
  }

  private static RenderOutcome render(EmbeddedRenderer renderer, RenderRequest request) {
    return renderer.render(request, Duration.ofSeconds(60));
  }

  private RenderRequest request() {
    return TestCharts.request(
        folder.resolve("chart"), "", List.of(ValueOverride.of("b", "s3cret")));
  }
}
