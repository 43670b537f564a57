package io.helmtest.chart;

import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a chart's files into a folder, with other versions in its Chart.yaml. */
final class ChartCopy {
  private final Chart chart;
  private final Path folder;

  ChartCopy(Chart chart, Path folder) {
    this.chart = chart;
    this.folder = folder;
  }

  Path write() {
    try {
      // Read to the end before the first write: the folder may be one inside the chart.
      Map<String, byte[]> files = new TreeMap<>();
      ChartReader.read(chart.path(), files::put);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The chart at " + chart.path() + " cannot be copied: " + e, e);
    }
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(PlatformPath.of(name));
    Files.createDirectories(file.getParent());
    Files.write(file, name.equals("Chart.yaml") ? withVersions(content) : content);
  }

  private byte[] withVersions(byte[] chartYaml) {
    String text = new String(chartYaml, StandardCharsets.UTF_8);
    ChartMetadata metadata = chart.metadata();
    text = withField(text, "version", metadata.version());
    text = withField(text, "appVersion", metadata.appVersion());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String withField(String yaml, String field, @Nullable String value) {
    if (value == null) {
      return yaml;
    }
    String line = field + ": " + JsonText.of(field, value);
    Matcher present = Pattern.compile("(?m)^[\"']?" + field + "[\"']?\\s*:.*$").matcher(yaml);
    return present.find()
        ? present.replaceFirst(Matcher.quoteReplacement(line))
        : yaml.stripTrailing() + "\n" + line + "\n";
  }
}
