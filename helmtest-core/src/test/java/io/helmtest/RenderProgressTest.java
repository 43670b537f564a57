package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.secret.Secrets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RenderProgressTest {
  @Test
  void saysWhatTakesLong() {
    CompletableFuture<String> line = new CompletableFuture<>();
    RenderProgress progress = new RenderProgress(Duration.ZERO, line::complete);
    assertThat(progress.watch("[prod] chart shop 1.4.0", line::join))
        .isEqualTo("helmtest: Helm is still rendering [prod] chart shop 1.4.0");
  }

  @Test
  void tellsNothingSecret() {
    Secrets.ofRun().rendered("kind: Secret\nstringData: {a: in-a-title-8812}\n");
    CompletableFuture<String> line = new CompletableFuture<>();
    RenderProgress progress = new RenderProgress(Duration.ZERO, line::complete);
    assertThat(progress.watch("[in-a-title-8812] chart shop", line::join))
        .isEqualTo("helmtest: Helm is still rendering […] chart shop");
  }

  @Test
  void isSilentOtherwise() {
    CopyOnWriteArrayList<String> lines = new CopyOnWriteArrayList<>();
    RenderProgress progress = new RenderProgress(Duration.ofHours(1), lines::add);
    assertThat(progress.watch("[prod] chart shop 1.4.0", () -> "rendered")).isEqualTo("rendered");
    assertThat(lines).isEmpty();
  }
}
