package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@NeedsHelm
class RenderOnceUnderLoadTest {
  private static final int THREADS = 8;
  private static final int RENDERS = 200;
  private static final int INPUTS = 20;

  @Test
  void eightThreadsGetTheRightAnswersOfOneRenderEach(@TempDir Path folder)
      throws InterruptedException, ExecutionException {
    HelmRenderer helm = HelmCliRenderer.find(Settings.ofProcess());
    CountingRenderer counting =
        new CountingRenderer(request -> helm.render(request, Duration.ofSeconds(60)));
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(counting);

    assertThat(answers(chart)).hasSize(THREADS * RENDERS).allMatch("right"::equals);
    assertThat(counting.renders()).isEqualTo(INPUTS);
  }

  private static List<String> answers(HelmChart chart)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> started = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * 7;
        started.add(threads.submit(() -> renders(chart, first)));
      }
      List<String> answers = new ArrayList<>();
      for (Future<List<String>> each : started) {
        answers.addAll(each.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> renders(HelmChart chart, int first) {
    return IntStream.range(first, first + RENDERS)
        .mapToObj(render -> answer(chart, render % INPUTS))
        .toList();
  }

  private static String answer(HelmChart chart, int input) {
    String values = RealHelm.values(chart.set("input", input));
    return values.equals("input: " + input + "\n") ? "right" : "%d: %s".formatted(input, values);
  }
}
