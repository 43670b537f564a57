package io.helmtest.assertions;

import io.helmtest.HelmChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A chart of one template, rendered by the helm on the PATH as release shop. */
public final class SmallChart {
  private SmallChart() {}

  public static HelmChart in(Path folder, String template) throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        folder.resolve("Chart.yaml"),
        "apiVersion: v2\nname: shop\nversion: 0.1.0\nappVersion: 1.4.0\n");
    Files.writeString(folder.resolve("templates/shop.yaml"), template);
    return HelmChart.at(folder).release("shop");
  }
}
