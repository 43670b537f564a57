package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {

  @Test
  void theFirstRenderLoadsWhatDecodingWillNeed(@TempDir Path folder) {
    String output =
        ForkedJvm.run(Map.of(), List.of("-Xlog:class+load"), WarmUpMain.class, folder.toString());

    assertThat(output)
        .contains(PersistentVolumeClaim.class.getName() + " source: ")
        .doesNotContain("in the way");
  }
}
