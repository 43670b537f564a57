package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class InParallelTest {
  private static final int THREADS = 8;
  private static final int RENDERS = 200;
  private static final int INPUTS = 20;

  private record Counting(HelmRenderer renderer, AtomicInteger renders) implements HelmRenderer {
    @Override
    public RenderOutcome render(RenderRequest request, Duration timeout) {
      renders.incrementAndGet();
      return renderer.render(request, timeout);
    }

    @Override
    public String engine() {
      return renderer.engine();
    }
  }

  @Test
  void manyRendersOfFewInputsAreRightAndEachIsRenderedOnce(@TempDir Path folder) throws Exception {
    TestCharts.write(
        folder,
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {number: \"{{ .Values.number }}\"}\n");
    Counting renderer = new Counting(new EmbeddedRenderer(), new AtomicInteger());
    List<HelmChart> charts =
        IntStream.range(0, INPUTS)
            .mapToObj(number -> HelmChart.at(folder).renderer(renderer).set("number", number))
            .toList();

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<List<String>>> all =
        threads.invokeAll(
            IntStream.range(0, THREADS)
                .<java.util.concurrent.Callable<List<String>>>mapToObj(
                    thread -> () -> wrong(charts, thread))
                .toList());
    for (Future<List<String>> wrong : all) {
      assertThat(wrong.get()).isEmpty();
    }
    threads.shutdown();

    assertThat(renderer.renders()).hasValue(INPUTS);
  }

  private static List<String> wrong(List<HelmChart> charts, int thread) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < RENDERS; i++) {
      int number = (i * 7 + thread * 3) % INPUTS;
      Object found =
          charts
              .get(number)
              .render()
              .document("ConfigMap", "cm")
              .value("data.number")
              .orElseThrow();
      if (!found.equals(String.valueOf(number))) {
        wrong.add(number + " came as " + found);
      }
    }
    return wrong;
  }
}
