package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.AzureDiskVolumeSource;
import io.fabric8.kubernetes.api.model.Container;
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

  @Test
  void whatADeploymentDoesNotHoldIsNotLoadedForIt() {
    String deployment =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec: {template: {spec: {containers: [{name: web, image: web}]}}}
        """;

    String output =
        ForkedJvm.run(Map.of(), List.of("-Xlog:class+load"), DecodingMain.class, deployment);

    assertThat(output)
        .contains(Container.class.getName() + " source: ")
        .doesNotContain(AzureDiskVolumeSource.class.getName() + " source: ")
        .doesNotContain(PersistentVolumeClaim.class.getName() + " source: ");
  }
}
