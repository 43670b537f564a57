package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmFeaturesTest {
  private static final HelmVersion HELM4 = new HelmVersion("v4.3.0", 4, 3);
  private static final Release RELEASE = Release.named("shop");

  @TempDir private Path folder = Path.of("");

  @Test
  void theSchemaIsSkippedFrom316On() {
    RenderRequest request = request(RELEASE, Capabilities.defaults(), false);
    assertThat(HelmFeatures.refusal(request, new HelmVersion("v3.15.4", 3, 15)))
        .hasValue("Helm v3.15.4 cannot skip the schema validation: use 3.16 or newer");
    assertThat(HelmFeatures.refusal(request, new HelmVersion("v3.16.0", 3, 16))).isEmpty();
  }

  @Test
  void notesAreThoseOfAnInstallationInHelmsOwnCluster() {
    String refusal =
        "helm gives the text of NOTES.txt by a dry run of an installation, for its own Kubernetes version: leave upgrade(), kubeVersion(…) and apiVersions(…) out";
    Capabilities older = Capabilities.defaults().withKubeVersion("1.31.2");
    assertThat(notesRefusal(RELEASE.upgraded(), Capabilities.defaults())).isEqualTo(refusal);
    assertThat(notesRefusal(RELEASE, older)).isEqualTo(refusal);
    assertThat(notesRefusal(RELEASE, Capabilities.defaults())).isEmpty();
  }

  private String notesRefusal(Release release, Capabilities capabilities) {
    return HelmFeatures.notesRefusal(request(release, capabilities, true), HELM4).orElse("");
  }

  private RenderRequest request(Release release, Capabilities capabilities, boolean validation) {
    Chart chart = Chart.open(TestCharts.tiny(folder.resolve("tiny")));
    return new RenderRequest(chart, release, List.of(), List.of(), capabilities, validation, "");
  }
}
