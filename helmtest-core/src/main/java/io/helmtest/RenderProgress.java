package io.helmtest;

import io.helmtest.secret.Secrets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says what Helm is rendering where it takes long. */
final class RenderProgress {
  private final Executor later;
  private final Consumer<String> console;

  RenderProgress(Duration patience, Consumer<String> console) {
    this.later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
    this.console = console;
  }

  <T> T watch(String title, Supplier<T> render) {
    CompletableFuture<Void> line =
        CompletableFuture.runAsync(
            () ->
                console.accept(Secrets.ofRun().mask("helmtest: Helm is still rendering " + title)),
            later);
    try {
      return render.get();
    } finally {
      line.cancel(false);
    }
  }
}
