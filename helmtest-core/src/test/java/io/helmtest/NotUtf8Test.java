package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.helmtest.render.HelmRenderException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsHelm
class NotUtf8Test {

  // Helm reads templates' output as YAML and refuses it itself; files in crds/ it just prints.
  @Test
  void whatIsNotUtf8IsRefusedAndNotReplaced(@TempDir Path folder) throws IOException {
    Path chart = TestCharts.write(TestCharts.tiny(folder), "crds/crd.yaml", "");
    Files.writeString(
        chart.resolve("crds/crd.yaml"),
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: café}\n",
        StandardCharsets.ISO_8859_1);

    HelmRenderException failure =
        catchThrowableOfType(HelmRenderException.class, () -> HelmChart.at(chart).render());

    assertThat(failure.helmMessage())
        .isEqualTo(
            "helm ran, but its output is not UTF-8, first in line 5: "
                + "a file of the chart has another encoding");
  }
}
