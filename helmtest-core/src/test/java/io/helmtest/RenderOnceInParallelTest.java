package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RenderOnceInParallelTest {
  private final Queue<List<ManifestDocument>> results = new ConcurrentLinkedQueue<>();
  private final CountingRenderer renderer = new CountingRenderer(request -> onceOthersWait());
  private volatile List<Thread> threads = List.of();

  @Test
  void eightThreadsAtOnceRenderOnceAndAllGetIt(@TempDir Path folder) throws InterruptedException {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).renderer(renderer);
    Runnable render = () -> results.add(chart.render().documents());
    threads = Stream.generate(() -> new Thread(render)).limit(8).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(renderer.renders()).isEqualTo(1);
    assertThat(results)
        .hasSize(8)
        .allSatisfy(result -> assertThat(result).isSameAs(results.peek()));
  }

  private RenderOutcome onceOthersWait() {
    while (renderer.renders() == 1 && waiting() < 7) {
      Thread.onSpinWait();
    }
    return new RenderResult(
        "apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\n", List.of());
  }

  private long waiting() {
    return threads.stream().filter(thread -> thread.getState() == Thread.State.WAITING).count();
  }
}
